package org.lectern.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes unique names for a text's headings from their words. */
final class HeadingNames {
  private final String prefix;
  private final Set<String> taken;

  /** The last number of each name, so that lower ones needn't be tried again. */
  private final Map<String, Integer> numbers = new HashMap<>();

  HeadingNames(TextOptions options) {
    this.prefix = options.idPrefix();
    this.taken = new HashSet<>(options.reservedIds());
  }

  /** Returns a name that no earlier heading has: {@code venue}, then {@code venue-1}. */
  String next(String heading) {
    String name = name(heading);
    int number = numbers.getOrDefault(name, 0);
    String free = number == 0 ? name : name + "-" + number;
    while (!taken.add(prefix + free)) {
      number++;
      free = name + "-" + number;
    }
    numbers.put(name, number);
    return free;
  }

  private static String name(String heading) {
    StringBuilder name = new StringBuilder();
    heading
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)
                  || Character.getType(c) == Character.LETTER_NUMBER
                  || Character.getType(c) == Character.NON_SPACING_MARK) {
                name.appendCodePoint(c);
              } else if (name.length() > 0 && name.charAt(name.length() - 1) != '-') {
                name.append('-');
              }
            });
    while (name.length() > 0 && name.charAt(name.length() - 1) == '-') {
      name.setLength(name.length() - 1);
    }
    return name.length() == 0 ? "section" : name.toString();
  }
}
