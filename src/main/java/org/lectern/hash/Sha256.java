package org.lectern.hash;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash of all that was added, in the order in which it was: {@code new
 * Sha256().add("opening").hex(10)}. Texts count by their bytes in UTF-8. For one thread.
 *
 * @see <a href="https://doi.org/10.6028/NIST.FIPS.180-4">FIPS 180-4, section 6.2</a>
 */
public final class Sha256 {
  private final MessageDigest digest;

  /** That of nothing so far. */
  public Sha256() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The hash of a text, 32 bytes. */
  public static byte[] of(String text) {
    return new Sha256().add(text).digest.digest();
  }

  /** Takes a text. */
  public Sha256 add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes bytes. */
  public Sha256 add(byte... bytes) {
    digest.update(bytes);
    return this;
  }

  /** Takes all that is written to it, and keeps none of it. */
  public OutputStream stream() {
    return new DigestOutputStream(OutputStream.nullOutputStream(), digest);
  }

  /** The whole hash, as 64 hexadecimal digits. Starts again with nothing. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** As many hexadecimal digits, the first of the hash. Starts again with nothing. */
  public String hex(int digits) {
    return hex().substring(0, digits);
  }
}
