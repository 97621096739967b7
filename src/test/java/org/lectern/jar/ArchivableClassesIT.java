package org.lectern.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The classes of the packaged jar as Java takes them. */
class ArchivableClassesIT {
  private static final Path JAR = Path.of("target/lectern.jar");
  private static final int JAVA_6 = 50;
  private static final String CLASS = ".class";

  @Test
  void none_is_too_old_for_an_archive() throws IOException {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      List<String> old =
          jar.stream()
              .filter(entry -> entry.getName().endsWith(CLASS) && version(jar, entry) < JAVA_6)
              .map(ZipEntry::getName)
              .toList();
      assertEquals(List.of(), old);
    }
  }

  private static int version(ZipFile jar, ZipEntry entry) {
    try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
      in.readInt();
      in.readUnsignedShort();
      return in.readUnsignedShort();
    } catch (IOException e) {
      throw new AssertionError(entry.getName(), e);
    }
  }

  /** Java verifies a class before it is first used, and refuses one whose types don't fit. */
  @Test
  void those_of_the_command_line_are_whole() throws Exception {
    List<String> names;
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      names =
          jar.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.startsWith("picocli/") && name.endsWith(CLASS))
              .map(name -> name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
              .toList();
    }
    assertTrue(names.size() > 150, names.toString());
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader jar = new URLClassLoader(new URL[] {JAR.toUri().toURL()}, platform)) {
      for (String name : names) {
        assertEquals(jar, Class.forName(name, true, jar).getClassLoader());
      }
    }
  }
}
