package org.lectern.markdown;

import java.util.Optional;
import org.lectern.picture.Size;

/**
 * A picture in a text, as a page shows it.
 *
 * @param src the link to it
 * @param size its size, if known
 * @param srcset the links to all its widths, or empty
 * @param webp the same for WebP, or empty
 */
public record PagePicture(String src, Optional<Size> size, String srcset, String webp) {
  /** The widest line of text, in pixels. */
  private static final int LINE = 640;

  /** The margins beside a text, in pixels. */
  private static final int MARGINS = 32;

  /** Whether browsers choose among formats. */
  boolean hasSources() {
    return !webp.isEmpty();
  }

  /** Returns the HTML before the picture if browsers choose among formats. */
  String sources() {
    return "<source type=\"image/webp\" srcset=\"%s\" sizes=\"%s\">"
        .formatted(Html.escaped(webp), sizes());
  }

  /**
   * Returns all attributes, without the opening quote of the first and the closing quote of the
   * last.
   */
  String attributes() {
    StringBuilder out = new StringBuilder(Html.escaped(src));
    if (!srcset.isEmpty()) {
      out.append("\" srcset=\"").append(Html.escaped(srcset));
      out.append("\" sizes=\"").append(sizes());
    }
    size.ifPresent(
        found ->
            out.append("\" width=\"")
                .append(found.width())
                .append("\" height=\"")
                .append(found.height()));
    return out.append("\" decoding=\"async").toString();
  }

  private String sizes() {
    int widest = size.map(found -> Math.min(LINE, found.width())).orElse(LINE);
    return "(min-width: "
        + (widest + MARGINS)
        + "px) "
        + widest
        + "px, calc(100vw - "
        + MARGINS
        + "px)";
  }
}
