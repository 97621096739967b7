package org.lectern.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells whether this machine can write WebP. The library for it is native code, which exists only
 * for Linux, macOS and Windows on usual processors. It only gets pixels that Java has decoded.
 *
 * <p>The library's own loader prints to standard error if it fails. So it is only used after the
 * same file was loaded here.
 */
public final class Webp {
  /** The largest width and height of the format. */
  private static final int LONGEST_SIDE = 16_383;

  private static final String STEM = "lectern-webp-";

  private static final Duration OLD = Duration.ofDays(1);

  private Webp() {}

  /** Loads the library once, when it is first needed: a process can't unload native code. */
  private static final class ThisMachine {
    static final Optional<String> REASON = load();
  }

  /** Returns why this machine can't write WebP, in a few words; nothing if it can. */
  public static Optional<String> unavailableReason() {
    return ThisMachine.REASON;
  }

  /** Whether a picture can be published as WebP, too. */
  static boolean isFor(Size size) {
    return Math.max(size.width(), size.height()) <= LONGEST_SIDE && unavailableReason().isEmpty();
  }

  private static Optional<String> load() {
    String library = System.mapLibraryName("webp-imageio");
    String system = system(System.getProperty("os.name", ""));
    String processor = processor(System.getProperty("os.arch", ""));
    try (InputStream in =
        Webp.class.getResourceAsStream("/native/%s/%s/%s".formatted(system, processor, library))) {
      if (in == null) {
        return Optional.of("there is no library for %s on %s".formatted(system, processor));
      }
      Path file = Files.createTempFile(temporary(), STEM, library);
      try {
        removeOlder(file);
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        System.load(file.toString());
      } finally {
        delete(file);
      }
      return Optional.empty();
    } catch (IOException failed) {
      return Optional.of("its library can't be unpacked into " + temporary());
    } catch (LinkageError failed) {
      return Optional.of(String.valueOf(failed.getMessage()).replaceAll("\\s+", " "));
    }
  }

  private static String system(String name) {
    if (name.startsWith("Windows")) {
      return "Windows";
    }
    return name.startsWith("Mac") ? "Mac" : name;
  }

  private static String processor(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.equals("amd64") ? "x86_64" : lower;
  }

  /** Removes old copies: Windows doesn't delete a file that is loaded, so a later build does. */
  private static void removeOlder(Path fresh) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(temporary(), STEM + "*")) {
      Instant recent = Files.getLastModifiedTime(fresh).toInstant().minus(OLD);
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(recent)) {
          delete(file);
        }
      }
    } catch (IOException | DirectoryIteratorException busy) {
      // A later build removes them.
    }
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stillLoaded) {
      // A later build removes it.
    }
  }
}
