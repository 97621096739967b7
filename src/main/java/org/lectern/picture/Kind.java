package org.lectern.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A kind of file for raster pictures. */
enum Kind {
  JPEG("jpg", Set.of("jpg", "jpeg", "jpe", "jfif"), "\u00ff\u00d8\u00ff", ""),
  PNG("png", Set.of("png"), "\u0089PNG\r\n\u001a\n", ""),
  GIF("gif", Set.of("gif"), "GIF8", ""),
  WEBP("webp", Set.of("webp"), "RIFF", "WEBP");

  private static final int LONGEST = 12;

  private final String ending;
  private final Set<String> endings;
  private final String start;
  private final String eighth;

  Kind(String ending, Set<String> endings, String start, String eighth) {
    this.ending = ending;
    this.endings = endings;
    this.start = start;
    this.eighth = eighth;
  }

  /** How the names of its files usually end. */
  String ending() {
    return ending;
  }

  /** The kind that a file's name says. */
  static Optional<Kind> ofName(String name) {
    String written = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.endings.contains(written)).findFirst();
  }

  /** The kind that a file's first bytes say. */
  static Optional<Kind> ofBytes(byte[] file) {
    String head = new String(file, 0, Math.min(LONGEST, file.length), StandardCharsets.ISO_8859_1);
    return Arrays.stream(values())
        .filter(kind -> head.startsWith(kind.start) && head.startsWith(kind.eighth, 8))
        .findFirst();
  }

  Walk walk(byte[] file) throws BadPictureException {
    return switch (this) {
      case JPEG -> JpegFile.of(file);
      case PNG -> PngFile.of(file);
      case GIF -> GifFile.of(file);
      case WEBP -> WebpFile.of(file);
    };
  }
}
