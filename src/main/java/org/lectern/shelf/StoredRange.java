package org.lectern.shelf;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Supplier;

/** A range of bytes in a file. */
record StoredRange(FileChannel file, long start, int size) implements Supplier<byte[]> {
  /** For each thread, the JDK allocates as much native memory as is read or written at once. */
  private static final int AT_ONCE = 1 << 16;

  /** Writes bytes to a position of a file. */
  static StoredRange write(byte[] bytes, FileChannel file, long start) throws IOException {
    int done = 0;
    while (done < bytes.length) {
      done += file.write(next(bytes, done), start + done);
    }
    return new StoredRange(file, start, bytes.length);
  }

  @Override
  public byte[] get() {
    try {
      byte[] bytes = new byte[size];
      int done = 0;
      while (done < size) {
        int read = file.read(next(bytes, done), start + done);
        if (read < 0) {
          throw new EOFException("what was put aside on the disk was cut short");
        }
        done += read;
      }
      return bytes;
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private static ByteBuffer next(byte[] bytes, int start) {
    return ByteBuffer.wrap(bytes, start, Math.min(AT_ONCE, bytes.length - start));
  }
}
