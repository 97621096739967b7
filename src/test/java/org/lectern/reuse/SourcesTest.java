package org.lectern.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  /** More than an array can hold, whatever memory there is. */
  private static final long LARGE = Integer.MAX_VALUE + 1L;

  @TempDir Path folder;

  private long held() throws IOException {
    return Sources.read(List.of(new Sources.Folder(folder, seen -> true, in -> true, read -> true)))
        .orElseThrow()
        .content();
  }

  /** Nearly all of the file is a hole, which takes no room. */
  private static void write(Path file, long place, int last) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
      channel.write(ByteBuffer.wrap(new byte[] {(byte) last}), place);
    }
  }

  @Test
  void a_recording_of_any_size_is_read_to_its_last_byte() throws IOException {
    Path recording = folder.resolve("talk.mp4");
    write(recording, LARGE, 1);
    long before = held();
    write(recording, LARGE, 2);
    assertNotEquals(before, held());
  }

  @Test
  void a_file_is_known_by_its_bytes_whether_it_is_small_or_large() throws IOException {
    for (long size : new long[] {0, 1, 1 << 16, (1 << 16) + 1, 1 << 20}) {
      Path file = folder.resolve("a.txt");
      write(file, size, 1);
      long before = held();
      write(file, size, 2);
      assertNotEquals(before, held());
      write(file, size, 1);
      assertEquals(before, held());
      Files.delete(file);
    }
  }
}
