package org.lectern.site;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.color.Paper;
import org.lectern.color.Rgb;
import org.lectern.program.Address;
import org.lectern.program.Conference;
import org.lectern.program.Look;
import org.lectern.program.Program;

/** What makes the theme a conference's own, as style rules to put behind the theme's. */
public final class OwnStyle {
  /** Languages have stacks of their own, which these rules must not hide. */
  private static final String EVERYWHERE = ":root,:lang(ja)";

  private final Program program;
  private final Map<String, MediaFile> media;

  private OwnStyle(Program program, Map<String, MediaFile> media) {
    this.program = program;
    this.media = media;
  }

  /**
   * The rules; empty where the conference takes the theme as it comes.
   *
   * @param media each media file by its path in the content folder
   */
  public static String css(Program program, Map<String, MediaFile> media) {
    return new OwnStyle(program, media).css();
  }

  private String css() {
    Conference conference = program.conference();
    Look look = conference.look();
    String dark = accent(accentDark(look)) + TrackColors.dark(conference.tracks());
    return font("--text", look.font(), look.fontFile(), "")
        + font("--heading", look.headingFont(), look.headingFontFile(), "font-weight:700;")
        + accent(look.accent())
        + TrackColors.light(conference.tracks())
        + (dark.isEmpty() ? "" : "@media screen and (prefers-color-scheme:dark){\n" + dark + "}\n");
  }

  private static String accent(Optional<String> color) {
    return color.map(hex -> ":root{--accent:" + hex + "}\n").orElse("");
  }

  private static Optional<String> accentDark(Look look) {
    return look.accentDark().or(() -> look.accent().map(hex -> onDark(Rgb.of(hex)).toString()));
  }

  private static Rgb onDark(Rgb accent) {
    return Paper.DARK.as(accent, Paper.TEXT).seenOn(Paper.DARK.tint(), Paper.TEXT);
  }

  /**
   * A font of the conference's own is used where it is at hand at once, and else from the next page
   * on, so that no text moves.
   */
  private String font(
      String property, Optional<Look.Font> font, Optional<Address.File> file, String weight) {
    String usual = property.equals("--text") ? "sans" : "serif";
    String stack =
        "var(--" + font.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse(usual) + ")";
    if (file.isEmpty()) {
      return font.isEmpty() ? "" : EVERYWHERE + "{" + property + ":" + stack + "}\n";
    }
    String name = "\"own" + property.substring(1) + "\"";
    return "@font-face{font-family:"
        + name
        + ";src:url(\""
        + media.get(program.file(file.get().path()).orElseThrow()).path().under("../")
        + "\");"
        + weight
        + "font-display:optional}\n"
        + EVERYWHERE
        + "{"
        + property
        + ":"
        + name
        + ","
        + stack
        + "}\n";
  }
}
