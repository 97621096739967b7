package org.lectern.card;

import java.util.List;
import org.lectern.hash.Sha256;

/** A picture that {@link Cards} draws, said in words. */
public sealed interface Picture permits Card, Icon {
  /** All that decides what it looks like. */
  List<String> facts();

  /**
   * A name that changes with what the picture shows and with how it is drawn, known without drawing
   * it.
   */
  default String hash() {
    Sha256 hash = new Sha256().add(getClass().getSimpleName() + Cards.DRAWING);
    for (String fact : facts()) {
      hash.add((byte) 0).add(fact);
    }
    return hash.hex(10);
  }
}
