package org.lectern.site;

import java.util.List;
import org.lectern.media.Player;
import org.lectern.media.Provider;
import org.lectern.program.Media;
import org.lectern.program.MediaKind;

/**
 * Videos for search engines. Whoever answers questions about one isn't named.
 *
 * @see <a href="https://schema.org/VideoObject">VideoObject</a>
 */
final class MediaFacts {
  private MediaFacts() {}

  /** What of a session's media is a video. */
  static List<Thing> of(Here here, List<Media> media) {
    return media.stream()
        .filter(item -> item.kind().isVideo())
        .map(item -> video(here, item))
        .toList();
  }

  private static Thing video(Here here, Media media) {
    Thing video =
        Thing.of("VideoObject")
            .with("name", media.title())
            .with("description", media.description())
            .with(media.kind() == MediaKind.VIDEO ? "contentUrl" : "url", here.url(media.address()))
            .with("thumbnailUrl", media.poster().map(here::url));
    return Provider.of(media.kind()).player(media) instanceof Player.Frame frame
        ? video.with("embedUrl", frame.source().toString())
        : video;
  }
}
