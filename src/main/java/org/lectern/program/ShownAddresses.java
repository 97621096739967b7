package org.lectern.program;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * E-mail addresses and links into meetings that a conference shows on purpose: its {@code publish:}
 * list. Capitals, {@code https://} and a slash at the end make no difference.
 */
public record ShownAddresses(Set<String> plain) {
  /** None at all. */
  public static final ShownAddresses NONE = new ShownAddresses(Set.of());

  public ShownAddresses {
    plain = Set.copyOf(plain);
  }

  /** Those that an editor listed. */
  public static ShownAddresses of(Collection<String> written) {
    return new ShownAddresses(
        written.stream().map(ShownAddresses::plain).collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether an address may be shown. */
  public boolean contains(String address) {
    return !plain.isEmpty() && plain.contains(plain(address));
  }

  private static String plain(String address) {
    return address
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(mailto:|https?://)", "")
        .replaceFirst("/$", "");
  }
}
