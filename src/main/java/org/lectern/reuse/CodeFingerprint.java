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
 * A fingerprint of the program that makes pages. Another version of Lectern, of a library or of
 * Java, which formats dates, may make other pages of the same content.
 */
public final class CodeFingerprint {
  /** The size of the record at a jar's end, and the offset in it of the directory's position. */
  private static final int END = 22;

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int LIST_OFFSET = 16;

  /** Computed once: the running code stays what it is, even if its files are replaced. */
  private static volatile String running = "";

  private CodeFingerprint() {}

  /**
   * Returns the fingerprint of the running program. Reads its files once.
   *
   * @throws IOException if they can't be read
   */
  public static String ofThisProgram() throws IOException {
    if (running.isEmpty()) {
      running = read();
    }
    return running;
  }

  private static String read() throws IOException {
    CodeSource source = CodeFingerprint.class.getProtectionDomain().getCodeSource();
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

  /** Returns the checksum of a jar, or of a folder of classes while Lectern itself is built. */
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
   * Adds the directory at the end of a jar, which lists its files with their checksums and is a
   * twentieth of the jar.
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
      // A jar with a comment at its end, or one too large for 32 bits, is read as a whole.
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
