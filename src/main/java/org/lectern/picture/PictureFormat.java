package org.lectern.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A file format of raster pictures. */
public enum PictureFormat {
  JPEG("jpg", "\u00ff\u00d8\u00ff", ""),
  PNG("png", "\u0089PNG\r\n\u001a\n", ""),
  GIF("gif", "GIF8", ""),
  WEBP("webp", "RIFF", "WEBP");

  private static final int LONGEST = 12;

  private final String ending;
  private final String start;
  private final String eighth;

  PictureFormat(String ending, String start, String eighth) {
    this.ending = ending;
    this.start = start;
    this.eighth = eighth;
  }

  /** Returns the usual extension of file names. */
  String ending() {
    return ending;
  }

  /** Returns the format that a file's name stands for. */
  static Optional<PictureFormat> ofName(String name) {
    String written = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (written) {
      case "jpg", "jpeg", "jpe", "jfif" -> Optional.of(JPEG);
      case "png" -> Optional.of(PNG);
      case "gif" -> Optional.of(GIF);
      case "webp" -> Optional.of(WEBP);
      default -> Optional.empty();
    };
  }

  /** Returns the format that a file's first bytes stand for. */
  static Optional<PictureFormat> ofBytes(byte[] file) {
    String head = new String(file, 0, Math.min(LONGEST, file.length), StandardCharsets.ISO_8859_1);
    return Arrays.stream(values())
        .filter(kind -> head.startsWith(kind.start) && head.startsWith(kind.eighth, 8))
        .findFirst();
  }

  PictureParser parser(byte[] file) throws BadPictureException {
    PictureParser parser =
        switch (this) {
          case JPEG -> new JpegFile(file);
          case PNG -> new PngFile(file);
          case GIF -> new GifFile(file);
          case WEBP -> new WebpFile(file);
        };
    parser.parse();
    return parser;
  }
}
