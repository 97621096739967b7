package org.lectern.links;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses on the public internet from those of this machine and of the networks that it may
 * be in (<a href="https://www.iana.org/assignments/iana-ipv4-special-registry/">IANA's registry of
 * special addresses</a>).
 */
final class PublicNetwork {
  private PublicNetwork() {}

  /** Whether an address is on the public internet. */
  static boolean contains(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    int third = bytes[2] & 0xFF;
    boolean carrier = first == 100 && (second & 0xC0) == 64;
    boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean relay = first == 192 && second == 88 && third == 99;
    boolean benchmark = first == 198 && (second & 0xFE) == 18;
    boolean documentation =
        (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return first != 0
        && first != 10
        && first < 240
        && !carrier
        && !protocols
        && !relay
        && !benchmark
        && !documentation;
  }

  /**
   * Only global unicast addresses are public; of those that contain an IPv4 address, only if that
   * is public.
   */
  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
    if (first == 0x2002) {
      return contains4(Arrays.copyOfRange(bytes, 2, 6));
    }
    if (first == 0x64 && second == 0xFF9B) {
      return contains4(Arrays.copyOfRange(bytes, 12, 16));
    }
    boolean global = (first & 0xE000) == 0x2000;
    boolean protocols = first == 0x2001 && second < 0x200;
    boolean documentation = first == 0x2001 && second == 0xDB8;
    return global && !protocols && !documentation;
  }

  private static boolean contains4(byte[] bytes) {
    try {
      return contains(InetAddress.getByAddress(bytes));
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException("four bytes are an address", impossible);
    }
  }
}
