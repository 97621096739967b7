package org.lectern.bytes;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes bytes, however many, and gives them as one array at the end. What was taken isn't copied
 * until then: files that hold a whole program have tens of megabytes, and a buffer that is made
 * anew, twice as large, whenever it is full leaves four times as many behind. For one thread.
 */
public final class ByteSink extends OutputStream {
  private static final int SMALLEST = 1 << 10;
  private static final int LARGEST = 1 << 16;

  private final List<byte[]> full = new ArrayList<>(0);
  private int inFull;
  private byte[] piece;
  private int used;

  /** With nothing in it. */
  public ByteSink() {
    this(SMALLEST);
  }

  /**
   * With nothing in it.
   *
   * @param expected how many bytes will come, more or less
   */
  public ByteSink(int expected) {
    this.piece = new byte[Math.max(1, Math.min(expected, LARGEST))];
  }

  @Override
  public void write(int octet) {
    if (used == piece.length) {
      begin();
    }
    piece[used++] = (byte) octet;
  }

  @Override
  public void write(byte[] bytes) {
    write(bytes, 0, bytes.length);
  }

  @Override
  public void write(byte[] bytes, int start, int length) {
    int at = start;
    int end = start + length;
    while (at < end) {
      if (used == piece.length) {
        begin();
      }
      int fits = Math.min(end - at, piece.length - used);
      System.arraycopy(bytes, at, piece, used, fits);
      used += fits;
      at += fits;
    }
  }

  private void begin() {
    full.add(piece);
    inFull = Math.addExact(inFull, piece.length);
    piece = new byte[Math.max(SMALLEST, Math.min(2 * piece.length, LARGEST))];
    used = 0;
  }

  /** How many bytes were taken. */
  public int size() {
    return Math.addExact(inFull, used);
  }

  /** All that was taken. */
  public byte[] toByteArray() {
    byte[] all = new byte[size()];
    int at = 0;
    for (byte[] one : full) {
      System.arraycopy(one, 0, all, at, one.length);
      at += one.length;
    }
    System.arraycopy(piece, 0, all, at, used);
    return all;
  }

  /** Forgets what was taken. */
  public void clear() {
    full.clear();
    inFull = 0;
    used = 0;
  }
}
