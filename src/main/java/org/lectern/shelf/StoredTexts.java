package org.lectern.shelf;

import java.util.List;
import java.util.function.Supplier;

/** Texts whose packed bytes are stored. */
record StoredTexts(PackedTexts packed, Supplier<byte[]> bytes)
    implements ShelvedValue<List<String>> {
  @Override
  public List<String> get() {
    return packed.unpack(bytes.get());
  }

  @Override
  public boolean mayHold(String characters) {
    return packed.mayHold(characters);
  }

  /** The first of the texts. */
  record First(StoredTexts texts) implements ShelvedValue<String> {
    @Override
    public String get() {
      return texts.get().get(0);
    }

    @Override
    public boolean mayHold(String characters) {
      return texts.mayHold(characters);
    }
  }
}
