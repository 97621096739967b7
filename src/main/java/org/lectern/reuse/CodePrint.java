package org.lectern.reuse;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lectern.stamp.Checksum;

/**
 * Stands for the program that makes pages: another version of Lectern, of a library or of Java,
 * which knows how languages write dates, may make others of the same content.
 */
public final class CodePrint {
  /** How long the record at a jar's end is, and where in it the list's place is said. */
  private static final int END = 22;

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int LIST_OFFSET = 16;

  /** What runs is what was read when it began, even if its files should be replaced meanwhile. */
  private static volatile String running = "";

  private CodePrint() {}

  /**
   * The print of the program that is running; its files are looked at once.
   *
   * @throws IOException where its files can't be read
   */
  public static String ofThisProgram() throws IOException {
    if (running.isEmpty()) {
      running = read();
    }
    return running;
  }

  private static String read() throws IOException {
    CodeSource source = CodePrint.class.getProtectionDomain().getCodeSource();
    try {
      return String.format(
          Locale.ROOT,
          "%016x %s %s",
          checksum(Path.of(source.getLocation().toURI())),
          System.getProperty("java.class.path"),
          Runtime.version());
    } catch (URISyntaxException e) {
      throw new IOException("the program's own files have an unusable address", e);
    }
  }

  /** That of the jar, or of the folder that stands for it while Lectern is built. */
  static long checksum(Path code) throws IOException {
    Checksum checksum = new Checksum();
    if (Files.isRegularFile(code)) {
      addJar(code, checksum);
    } else {
      for (Path file : files(code)) {
        try (InputStream bytes = Files.newInputStream(file)) {
          checksum.add(bytes);
        }
      }
    }
    return checksum.value();
  }

  /**
   * A jar ends in a list of its files with their checksums, which is a twentieth of it, and says
   * there where that begins.
   *
   * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE, 4.3.12 and
   *     4.3.16</a>
   */
  private static void addJar(Path jar, Checksum checksum) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
      byte[] end = new byte[(int) Math.min(END, file.length())];
      file.seek(file.length() - end.length);
      file.readFully(end);
      ByteBuffer said = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
      boolean isKnown = end.length == END && said.getInt(0) == END_SIGNATURE;
      long list = isKnown ? Integer.toUnsignedLong(said.getInt(LIST_OFFSET)) : 0;
      // A jar with a remark at its end, or one too large for such numbers, counts as a whole.
      file.seek(list < file.length() ? list : 0);
      checksum.add(Channels.newInputStream(file.getChannel()));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
