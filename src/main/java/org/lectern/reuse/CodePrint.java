package org.lectern.reuse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.stamp.Checksum;

/**
 * Stands for the program that makes pages: another version of Lectern, of a library or of Java,
 * which knows how languages write dates, may make others of the same content.
 */
public final class CodePrint {
  private CodePrint() {}

  /**
   * The print of the program that is running.
   *
   * @throws IOException where its files can't be read
   */
  public static String ofThisProgram() throws IOException {
    Checksum checksum = new Checksum();
    for (Path file : files()) {
      try (InputStream bytes = Files.newInputStream(file)) {
        checksum.add(bytes);
      }
    }
    return "%016x %s %s"
        .formatted(checksum.value(), System.getProperty("java.class.path"), Runtime.version());
  }

  /** The jar, or all files of the folder that stands for it while Lectern is built. */
  private static List<Path> files() throws IOException {
    CodeSource source = CodePrint.class.getProtectionDomain().getCodeSource();
    try (Stream<Path> found = Files.walk(Path.of(source.getLocation().toURI()))) {
      return found.filter(Files::isRegularFile).sorted().toList();
    } catch (URISyntaxException e) {
      throw new IOException("the program's own files have an unusable address", e);
    }
  }
}
