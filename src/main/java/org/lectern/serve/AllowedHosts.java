package org.lectern.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The host names that the preview answers to. A page elsewhere could make its own name resolve to
 * this machine (DNS rebinding) to read the preview. That isn't possible with an address, or with a
 * name of this machine.
 */
final class AllowedHosts {
  private final Set<String> names = new TreeSet<>(Set.of("localhost"));

  /**
   * Creates the names for a network interface.
   *
   * @param host the name that the editor gave
   */
  AllowedHosts(String host) {
    names.add(host.toLowerCase(Locale.ROOT));
    try {
      names.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
    } catch (UnknownHostException nameless) {
      // A machine without a name isn't called by one.
    }
  }

  /**
   * Whether a request is for this machine.
   *
   * @param name the name in the request, without a port
   */
  boolean include(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return names.contains(lower) || lower.endsWith(".localhost") || isAddress(lower);
  }

  private static boolean isAddress(String name) {
    return name.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")
        || name.matches("\\[[0-9a-f:.]+(%[\\w]+)?]")
        || name.matches("[0-9a-f]*:[0-9a-f:.]+");
  }
}
