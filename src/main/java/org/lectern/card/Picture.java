package org.lectern.card;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A picture that {@link Cards} draws, said in words. */
public sealed interface Picture permits Card, Icon {
  /** All that decides what it looks like. */
  List<String> facts();

  /**
   * A name that changes with what the picture shows and with how it is drawn, known without drawing
   * it.
   */
  default String hash() {
    MessageDigest digest = sha256();
    digest.update((getClass().getSimpleName() + Cards.DRAWING).getBytes(StandardCharsets.UTF_8));
    for (String fact : facts()) {
      digest.update((byte) 0);
      digest.update(fact.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 5);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
