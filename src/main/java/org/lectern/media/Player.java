package org.lectern.media;

import java.net.URI;

/** How a media item is played on the page. */
public sealed interface Player {
  /**
   * In a sandboxed frame of the provider's.
   *
   * @param sandbox what the frame may do: the value of {@code sandbox}
   * @param allow which features of the browser it may use: the value of {@code allow}
   */
  record Frame(URI source, String sandbox, String allow) implements Player {
    /** From where it loads. */
    public String host() {
      return source.getHost();
    }
  }

  /**
   * By the browser itself.
   *
   * @param element {@code video} or {@code audio}
   * @param type the media type, or empty where the file's ending doesn't tell
   */
  record Native(String element, String type) implements Player {}

  /** Not at all: there is only the link. */
  record LinkOnly() implements Player {}
}
