package org.lectern.importer.write;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.check.PrivateAddresses;
import org.lectern.importer.format.Findings;
import org.lectern.problem.Position;

/**
 * Removes e-mail addresses and links to meetings from the names of the conference, its rooms,
 * tracks and types. Names are on every page and in addresses of pages, but weren't written for
 * readers: calendars are named after their owners, and rooms after the link to enter.
 */
final class PublicNames {
  private static final Position PLACE = Position.file(ContentKind.CONFERENCE.path(""));

  private final Findings findings;
  private final Set<String> given = new HashSet<>();

  PublicNames(Findings findings) {
    this.findings = findings;
  }

  /**
   * Returns a name that everybody may read.
   *
   * @param what what it is the name of
   * @param otherwise the name if nothing is left; further ones get a number
   */
  String of(String name, String what, String otherwise) {
    if (PrivateAddresses.in(name).isEmpty()) {
      return name;
    }
    findings.leftOut(PLACE, "an address that looks private, from the name of " + what);
    String words =
        Arrays.stream(name.split("\\s+"))
            .filter(word -> PrivateAddresses.in(word).isEmpty())
            .collect(Collectors.joining(" "))
            .replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})]+$", "");
    if (!words.isEmpty() && PrivateAddresses.in(words).isEmpty()) {
      return words;
    }
    String free = otherwise;
    for (int n = 2; !given.add(free); n++) {
      free = otherwise + " " + n;
    }
    return free;
  }
}
