package org.lectern.serve;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;

/** Finds the addresses by which other devices in the local network reach this machine. */
final class LocalNetwork {
  private LocalNetwork() {}

  /** Returns the addresses; none if this machine is in no network. */
  static List<String> addresses() {
    try {
      return NetworkInterface.networkInterfaces()
          .filter(LocalNetwork::isUp)
          .flatMap(NetworkInterface::inetAddresses)
          .filter(Inet4Address.class::isInstance)
          .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
          .map(InetAddress::getHostAddress)
          .sorted()
          .distinct()
          .toList();
    } catch (SocketException failed) {
      return List.of();
    }
  }

  private static boolean isUp(NetworkInterface network) {
    try {
      return network.isUp() && !network.isLoopback();
    } catch (SocketException gone) {
      return false;
    }
  }
}
