package org.lectern.shelf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts as bytes: one for a character where that is enough, as the JDK has texts in memory, and two
 * elsewhere. Halves of characters come back as well, which an encoding would replace.
 */
final class Packed {
  private static final int LAST_OF_ONE_BYTE = 0xff;

  /** The sizes of the texts in bytes; those of two for a character are negative. */
  private final int[] sizes;

  private final CharacterFilter seen = new CharacterFilter();

  /** How these texts are packed. */
  Packed(List<String> texts) {
    this.sizes = texts.stream().mapToInt(this::look).toArray();
  }

  private int look(String text) {
    seen.add(text);
    return isNarrow(text) ? text.length() : Math.multiplyExact(text.length(), -Character.BYTES);
  }

  private static boolean isNarrow(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_OF_ONE_BYTE) {
        return false;
      }
    }
    return true;
  }

  /** Whether some characters may be in one of the texts. */
  boolean mayHold(String characters) {
    return seen.mayHold(characters);
  }

  /** The texts as bytes. */
  byte[] pack(List<String> texts) {
    int all = 0;
    for (int size : sizes) {
      all = Math.addExact(all, Math.abs(size));
    }
    ByteBuffer bytes = ByteBuffer.allocate(all);
    for (int i = 0; i < sizes.length; i++) {
      String text = texts.get(i);
      if (sizes[i] < 0) {
        bytes.asCharBuffer().put(text);
        bytes.position(bytes.position() - sizes[i]);
      } else {
        bytes.put(text.getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return bytes.array();
  }

  /** What {@link #pack} was given. */
  List<String> unpack(byte[] bytes) {
    List<String> texts = new ArrayList<>(sizes.length);
    int start = 0;
    for (int size : sizes) {
      int length = Math.abs(size);
      texts.add(
          size < 0
              ? ByteBuffer.wrap(bytes, start, length).asCharBuffer().toString()
              : new String(bytes, start, length, StandardCharsets.ISO_8859_1));
      start += length;
    }
    return texts;
  }
}
