package org.lectern.markdown;

import java.util.Optional;
import org.lectern.picture.Size;

/**
 * A picture in a text, as a page shows it.
 *
 * @param src the link to it
 * @param size how large it is, where that is known
 * @param srcset the links to all its widths, or empty
 * @param webp the same as WebP, or empty
 */
public record Shown(String src, Optional<Size> size, String srcset, String webp) {
  /** As wide as a line is at most. */
  private static final int LINE = 640;

  /** The margins beside a text. */
  private static final int MARGINS = 32;

  /** Whether browsers choose among kinds of files. */
  boolean hasSources() {
    return !webp.isEmpty();
  }

  /** What stands before the picture where browsers choose among kinds of files. */
  String sources() {
    return "<source type=\"image/webp\" srcset=\"%s\" sizes=\"%s\">"
        .formatted(Html.escaped(webp), sizes());
  }

  /** All attributes; what stands between the quotes of the first and of the last. */
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
