package org.lectern.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another program is told from this one by its jar or its folder. */
class CodeFingerprintTest {
  @TempDir Path folder;

  private long jar(String remark, String... texts) throws IOException {
    Path jar = folder.resolve("program.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.setComment(remark);
      for (int i = 0; i < texts.length; i++) {
        ZipEntry entry = new ZipEntry("Class" + i + ".class");
        entry.setTime(1_000_000_000_000L);
        zip.putNextEntry(entry);
        zip.write(texts[i].getBytes(StandardCharsets.US_ASCII));
      }
    }
    return CodeFingerprint.checksum(jar);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "made by hand"})
  void a_jar_differs_with_each_of_its_files(String remark) throws IOException {
    long print = jar(remark, "a", "b", "c");
    assertEquals(print, jar(remark, "a", "b", "c"));
    for (List<String> others :
        List.of(List.of("x", "b", "c"), List.of("a", "b", "x"), List.of("a", "b"))) {
      assertNotEquals(print, jar(remark, others.toArray(String[]::new)), others.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 22, 100})
  void what_is_no_jar_counts_as_a_whole(int length) throws IOException {
    Path file = folder.resolve("program.jar");
    Files.write(file, new byte[length]);
    long print = CodeFingerprint.checksum(file);
    byte[] other = new byte[length + 1];
    other[0] = 1;
    Files.write(file, other);
    assertNotEquals(print, CodeFingerprint.checksum(file));
  }

  @Test
  void a_folder_differs_with_each_of_its_files() throws IOException {
    Files.createDirectories(folder.resolve("classes/org"));
    Files.writeString(folder.resolve("classes/org/A.class"), "a");
    long print = CodeFingerprint.checksum(folder.resolve("classes"));
    Files.writeString(folder.resolve("classes/org/A.class"), "b");
    assertNotEquals(print, CodeFingerprint.checksum(folder.resolve("classes")));
  }
}
