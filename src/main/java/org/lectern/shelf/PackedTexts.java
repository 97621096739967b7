package org.lectern.shelf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Packs texts into bytes: one byte for each character if that is enough, as the JDK does in memory,
 * and two otherwise. Unpaired surrogates are preserved, which an encoding would replace.
 */
final class PackedTexts {
  private static final int LAST_OF_ONE_BYTE = 0xff;

  /** The sizes of the texts in bytes; negative for texts with two bytes for each character. */
  private final int[] sizes;

  private final CharacterFilter filter = new CharacterFilter();

  /** Determines how these texts are packed. */
  PackedTexts(List<String> texts) {
    this.sizes = texts.stream().mapToInt(this::size).toArray();
  }

  private int size(String text) {
    filter.add(text);
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

  /** Whether some text may contain this string; false if none does. */
  boolean mayHold(String characters) {
    return filter.mayHold(characters);
  }

  /** Returns the texts as bytes. */
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

  /** Returns the texts that were given to {@link #pack}. */
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
