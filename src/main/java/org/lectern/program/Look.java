package org.lectern.program;

import java.util.Optional;

/**
 * What makes the theme a conference's own.
 *
 * @param accent the color of links on light paper, {@code #rrggbb} in lower case
 * @param accentDark the same on dark paper
 * @param font what texts are set in
 * @param headingFont what headings are set in
 * @param fontFile a font's path in the content folder, in front of {@code font}
 * @param headingFontFile a bold font's path in the content folder, in front of {@code headingFont}
 */
public record Look(
    Optional<String> accent,
    Optional<String> accentDark,
    Optional<Logo> logo,
    Optional<Font> font,
    Optional<Font> headingFont,
    Optional<Address.File> fontFile,
    Optional<Address.File> headingFontFile) {
  /** The theme as it comes. */
  public static final Look USUAL =
      new Look(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /**
   * The conference's sign.
   *
   * @param file a picture's path in the content folder
   * @param dark the same for dark paper
   * @param withName whether it stands beside the name rather than in its place
   */
  public record Logo(Address.File file, Optional<Address.File> dark, boolean withName) {}

  /** Letters that every device has. */
  public enum Font {
    SANS,
    SERIF
  }
}
