package org.lectern.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lectern.hash.Sha256;

/**
 * A JPEG, PNG, GIF or WebP file that was looked through, though not decoded.
 *
 * <pre>{@code
 * PictureFile.read(Path.of("media/ana.jpg")).map(PictureFile::size);
 * }</pre>
 */
public final class PictureFile {
  private static final long LARGEST = 32L * 1000 * 1000;

  /** What is smaller arrives with the first answer of a server: there is nothing to gain. */
  private static final int SMALL = 12_000;

  /** What has more takes a browser's memory, however small its file is. */
  private static final int FEW_PIXELS = 2_000_000;

  private static final int HASH_LENGTH = 10;

  /** How that begins which stands in the place of a file that git LFS hasn't fetched. */
  private static final String LFS_POINTER = "version https://git-lfs.github.com/spec/";

  private final Kind kind;
  private final Walk walk;
  private final byte[] clean;
  private final boolean isClean;

  private PictureFile(Kind kind, Walk walk, byte[] file) {
    this.kind = kind;
    this.walk = walk;
    this.clean = walk.clean();
    this.isClean = clean.length == file.length;
  }

  /**
   * Looks through a file.
   *
   * @return nothing where the file's name says that it is something else
   * @throws BadPictureException where it isn't what its name says, ends too early, or is larger
   *     than can be handled
   * @throws IOException where the disk fails
   */
  public static Optional<PictureFile> read(Path file) throws IOException, BadPictureException {
    Optional<Kind> named = Kind.ofName(file.getFileName().toString());
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

  static PictureFile of(Kind named, byte[] file) throws BadPictureException {
    Optional<Kind> found = Kind.ofBytes(file);
    if (found.isEmpty() && Bytes.begin(file, LFS_POINTER)) {
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
    return new PictureFile(named, named.walk(file), file);
  }

  /** How large it is, as a browser shows it. */
  public Size size() {
    return walk.head().shown();
  }

  /**
   * The file with nothing in it but what shows the picture; it looks the same.
   *
   * @return bytes that aren't to be changed
   */
  public byte[] clean() {
    return clean;
  }

  /** Whether there is nothing else in the file. */
  public boolean isClean() {
    return isClean;
  }

  Kind kind() {
    return kind;
  }

  PictureHeader head() {
    return walk.head();
  }

  byte[] profile() {
    return walk.profile();
  }

  /** What can be scaled of it; nothing of moving pictures and of those that are small anyway. */
  public Optional<Raster> raster() {
    PictureHeader head = walk.head();
    boolean isSmall = clean.length < SMALL && head.width() * head.height() < FEW_PIXELS;
    return head.isAnimated() || isSmall
        ? Optional.empty()
        : Optional.of(
            new Raster(size(), head.isPhoto() && !head.isClear(), Webp.isFor(size()), hash()));
  }

  private String hash() {
    return new Sha256().add("scaled" + Scaling.VERSION).add(clean).hex(HASH_LENGTH);
  }
}
