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
 * Whether this machine can write WebP: the library for it is native code, and there is one for
 * Linux, macOS and Windows on usual processors only. It only ever sees pixels that Java has
 * decoded.
 *
 * <p>The library's own loader prints on standard error where it fails; so it is asked only where
 * the same file was loaded quietly before.
 */
public final class Webp {
  /** The format holds no more in either direction. */
  private static final int LONGEST_SIDE = 16_383;

  private static final String STEM = "lectern-webp-";

  private static final Duration OLD = Duration.ofDays(1);

  private Webp() {}

  /** Loaded when it is first asked for, and once: a process can't unload native code. */
  private static final class ThisMachine {
    static final Optional<String> WHY_NOT = load();
  }

  /** Why this machine can't write WebP, in a few words; nothing where it can. */
  public static Optional<String> whyNot() {
    return ThisMachine.WHY_NOT;
  }

  /** Whether a picture can be published as WebP too. */
  static boolean isFor(Size size) {
    return Math.max(size.width(), size.height()) <= LONGEST_SIDE && whyNot().isEmpty();
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
        forgetOlder(file);
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

  /** Windows keeps a file that is loaded; a build on another day removes it. */
  private static void forgetOlder(Path fresh) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(temporary(), STEM + "*")) {
      Instant recent = Files.getLastModifiedTime(fresh).toInstant().minus(OLD);
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(recent)) {
          delete(file);
        }
      }
    } catch (IOException | DirectoryIteratorException busy) {
      // They are removed another time.
    }
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stillLoaded) {
      // It is removed another time.
    }
  }
}
