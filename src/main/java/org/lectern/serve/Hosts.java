package org.lectern.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that the preview answers to. A page elsewhere can let a name of its own lead to this
 * machine (DNS rebinding) and would read the preview by that; it can't do so with an address, nor
 * with a name that is this machine's.
 */
final class Hosts {
  private final Set<String> names = new TreeSet<>(Set.of("localhost"));

  /**
   * The names for an interface.
   *
   * @param host what the editor called it
   */
  Hosts(String host) {
    names.add(host.toLowerCase(Locale.ROOT));
    try {
      names.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
    } catch (UnknownHostException nameless) {
      // Then nobody calls it by its name.
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
