package org.lectern.program;

import java.net.URI;
import java.util.Locale;

/** Where a link leads: to the web, or to a file in the content folder. */
public sealed interface Address {
  /** An {@code http} or {@code https} address, made of ASCII only. */
  record Web(URI uri) implements Address {
    /** Its host in lower case. */
    public String host() {
      return uri.getHost().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return uri.toString();
    }
  }

  /** A file by its path in the content folder, such as {@code media/slides.pdf}. */
  record File(String path) implements Address {
    @Override
    public String toString() {
      return path;
    }
  }
}
