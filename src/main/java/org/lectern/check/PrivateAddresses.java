package org.lectern.check;

import java.util.List;
import java.util.stream.Stream;

/** Addresses that content must not show unless its conference lists them under {@code publish:}. */
public final class PrivateAddresses {
  private PrivateAddresses() {}

  /** E-mail addresses in a text, and links that let people into a meeting, as they were typed. */
  public static List<String> in(String text) {
    return Stream.concat(
            EmailAddress.in(text).stream().map(PublishedTexts.Find::what),
            MeetingLink.in(text).stream().map(find -> find.what().address()))
        .distinct()
        .toList();
  }
}
