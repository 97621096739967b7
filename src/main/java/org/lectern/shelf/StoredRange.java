package org.lectern.shelf;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Supplier;

/** A part of a file. */
record StoredRange(FileChannel file, long start, int size) implements Supplier<byte[]> {
  /** The JDK has as much memory of the system's for each thread as is read or written in one go. */
  private static final int AT_ONCE = 1 << 16;

  /** Writes a part to a place of a file. */
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
