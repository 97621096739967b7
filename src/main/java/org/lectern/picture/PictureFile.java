package org.lectern.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lectern.hash.Sha256;

/**
 * A JPEG, PNG, GIF or WebP file that was parsed, but not decoded.
 *
 * <pre>{@code
 * PictureFile.read(Path.of("media/ana.jpg")).map(PictureFile::size);
 * }</pre>
 */
public final class PictureFile {
  private static final long LARGEST = 32L * 1000 * 1000;

  /** Smaller files arrive with a server's first packets: scaling them gains nothing. */
  private static final int SMALL = 12_000;

  /**
   * Pictures with more pixels are scaled even if their files are small, because of browsers'
   * memory.
   */
  private static final int FEW_PIXELS = 2_000_000;

  private static final int HASH_LENGTH = 10;

  /** The beginning of the file that git LFS has in place of a file that wasn't fetched. */
  private static final String LFS_POINTER = "version https://git-lfs.github.com/spec/";

  private final PictureFormat kind;
  private final PictureParser parser;
  private final byte[] clean;
  private final boolean isClean;

  private PictureFile(PictureFormat kind, PictureParser parser, byte[] file) {
    this.kind = kind;
    this.parser = parser;
    this.clean = parser.clean();
    this.isClean = clean.length == file.length;
  }

  /**
   * Parses a file.
   *
   * @return empty if the file's name stands for another format
   * @throws BadPictureException if the file isn't what its name says, ends too early, or is too
   *     large
   * @throws IOException if it can't be read
   */
  public static Optional<PictureFile> read(Path file) throws IOException, BadPictureException {
    Optional<PictureFormat> named = PictureFormat.ofName(file.getFileName().toString());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    if (Files.size(file) > LARGEST) {
      throw new BadPictureException(
          "this picture's file is larger than " + LARGEST / 1_000_000 + " MB",
          "make the picture smaller: 3000 pixels across are more than any page shows");
    }
    return Optional.of(of(named.get(), Files.readAllBytes(file)));
  }

  static PictureFile of(PictureFormat named, byte[] file) throws BadPictureException {
    Optional<PictureFormat> found = PictureFormat.ofBytes(file);
    if (found.isEmpty() && ByteReader.begin(file, LFS_POINTER)) {
      throw new BadPictureException(
          "this is git's note of where the picture is, not the picture",
          "have it fetched: git lfs pull, or lfs: true where a workflow checks out");
    }
    if (found.isEmpty()) {
      throw BadPictureException.broken("it isn't a %s file inside".formatted(named));
    }
    if (found.get() != named) {
      throw new BadPictureException(
          "this is a %s file under the name of a %s file".formatted(found.get(), named),
          "let its name end in .%s, here and where it is used".formatted(found.get().ending()));
    }
    return new PictureFile(named, named.parser(file), file);
  }

  /** Returns the size as a browser shows it. */
  public Size size() {
    return parser.header().shown();
  }

  /**
   * Returns the file without metadata; it looks the same.
   *
   * @return bytes that must not be changed
   */
  public byte[] clean() {
    return clean;
  }

  /** Whether the file has no metadata. */
  public boolean isClean() {
    return isClean;
  }

  PictureFormat kind() {
    return kind;
  }

  PictureHeader header() {
    return parser.header();
  }

  byte[] profile() {
    return parser.profile();
  }

  /** Returns what can be scaled; nothing for animated pictures and small ones. */
  public Optional<Raster> raster() {
    PictureHeader head = parser.header();
    boolean isSmall = clean.length < SMALL && head.width() * head.height() < FEW_PIXELS;
    return head.isAnimated() || isSmall
        ? Optional.empty()
        : Optional.of(
            new Raster(
                size(), head.isPhoto() && !head.isTransparent(), Webp.isFor(size()), hash()));
  }

  private String hash() {
    return new Sha256().add("scaled" + PictureScaler.VERSION).add(clean).hex(HASH_LENGTH);
  }
}
