package org.lectern.program;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Identifiers that are made from names: the same name gives the same one (<a
 * href="https://www.rfc-editor.org/rfc/rfc9562#section-5.5">RFC 9562, section 5.5</a>).
 */
final class Uuid5 {
  /** The namespace of names that are addresses: RFC 9562, section 6.6. */
  static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  private static final long VERSION_MASK = 0xffffffffffff0fffL;
  private static final long VERSION = 0x5000L;
  private static final long VARIANT_MASK = 0x3fffffffffffffffL;
  private static final long VARIANT = 0x8000000000000000L;

  private Uuid5() {}

  static UUID of(UUID namespace, String name) {
    MessageDigest sha1 = sha1();
    sha1.update(
        ByteBuffer.allocate(16)
            .putLong(namespace.getMostSignificantBits())
            .putLong(namespace.getLeastSignificantBits())
            .array());
    ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
    return new UUID(
        (hash.getLong() & VERSION_MASK) | VERSION, (hash.getLong() & VARIANT_MASK) | VARIANT);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
