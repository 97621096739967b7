package org.lectern.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** The bytes of a file to publish, in memory or in another file. */
sealed interface Contents {
  /** The size of the pieces that are compared; most pages fit into one. */
  int PIECE = 1 << 16;

  long size() throws IOException;

  /** Whether a file of the same size has the same bytes. */
  boolean sameAs(Path file) throws IOException;

  /** Writes a new file and returns its size in bytes. */
  long writeTo(Path file, Disk disk) throws IOException;

  /** Bytes in memory. */
  final class InMemory implements Contents {
    private final byte[] bytes;

    InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public boolean sameAs(Path file) throws IOException {
      try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        byte[] piece = new byte[Math.min(bytes.length, PIECE)];
        for (int start = 0; start < bytes.length; start += piece.length) {
          int end = Math.min(bytes.length, start + piece.length);
          int read = in.readNBytes(piece, 0, end - start);
          if (!Arrays.equals(piece, 0, read, bytes, start, end)) {
            return false;
          }
        }
        return true;
      } catch (IOException e) {
        throw Disk.failure("read", file, e);
      }
    }

    @Override
    public long writeTo(Path file, Disk disk) throws IOException {
      disk.write(file, bytes);
      return bytes.length;
    }
  }

  /** A file of any size, which is never read into memory as a whole. */
  record InFile(Path from) implements Contents {
    @Override
    public long size() throws IOException {
      try {
        return Files.size(from);
      } catch (IOException e) {
        throw Disk.failure("read", from, e);
      }
    }

    @Override
    public boolean sameAs(Path file) throws IOException {
      try (InputStream here = Files.newInputStream(from);
          InputStream there = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        byte[] ours = new byte[PIECE];
        byte[] theirs = new byte[PIECE];
        int read;
        do {
          read = here.readNBytes(ours, 0, PIECE);
          int other = there.readNBytes(theirs, 0, PIECE);
          if (!Arrays.equals(ours, 0, read, theirs, 0, other)) {
            return false;
          }
        } while (read == PIECE);
        return true;
      } catch (IOException e) {
        throw Disk.failure("compare " + from + " with", file, e);
      }
    }

    @Override
    public long writeTo(Path file, Disk disk) throws IOException {
      return disk.copy(from, file);
    }
  }
}
