package org.lectern.media;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.program.Address;

/**
 * The moment at which a recording begins, as people copy it with an address: {@code ?t=5400},
 * {@code &start=90}, {@code #t=1h30m}.
 */
final class Moment {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "[?&#](?:t|start)=(?:(?<hours>[0-9]{1,3})h)?(?:(?<minutes>[0-9]{1,4})m)?(?:(?<seconds>[0-9]{1,6})s?)?(?![^&#])");

  private Moment() {}

  /** The second from the recording's beginning; nothing where the address says none. */
  static OptionalLong in(Address address) {
    Matcher found = WRITTEN.matcher(address.toString());
    long seconds =
        found.find()
            ? 3600 * number(found, "hours")
                + 60 * number(found, "minutes")
                + number(found, "seconds")
            : 0;
    return seconds > 0 ? OptionalLong.of(seconds) : OptionalLong.empty();
  }

  private static long number(Matcher found, String group) {
    return found.group(group) == null ? 0 : Long.parseLong(found.group(group));
  }
}
