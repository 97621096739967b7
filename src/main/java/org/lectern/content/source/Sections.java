package org.lectern.content.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A YAML text by the fields that begin in its first column. Each is a text of its own, so that a
 * slip in one of them is found without the others, and they can be read without it.
 */
final class Sections {
  /** A field's name, also before a wide colon, but no address that goes on in the first column. */
  private static final Pattern KEY =
      Pattern.compile("^[\\p{L}\\p{N}_-]+[:：﹕](?!//)", Pattern.MULTILINE);

  /** What a line begins with, which may be a field's name. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}]");

  /** Far beyond what a person writes: each is read by itself. */
  private static final int MOST = 1000;

  /**
   * A field and the lines up to the next.
   *
   * @param line how many lines stand above it
   * @param start where it begins in the text
   */
  record Section(String text, int line, int start) {
    /** Its name, and whatever else may be meant for one: what begins a line. */
    Set<String> keys() {
      return text.lines()
          .map(WORD::matcher)
          .filter(Matcher::find)
          .map(Matcher::group)
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a line of the text is one of its own; the first line is 0. */
    boolean has(int wanted) {
      return wanted >= line && wanted < line + text.lines().count();
    }
  }

  private Sections() {}

  /**
   * All sections, in their order; none where the text doesn't begin with a field, but for empty
   * lines and notes, or has more of them than a person writes.
   */
  static List<Section> of(String text) {
    List<Section> sections = new ArrayList<>();
    Matcher key = KEY.matcher(text);
    if (!key.find() || !isEmpty(text.substring(0, key.start()))) {
      return List.of();
    }
    int line = (int) text.substring(0, key.start()).lines().count();
    boolean isFound = true;
    while (isFound && sections.size() <= MOST) {
      int start = key.start();
      isFound = key.find();
      String own = text.substring(start, isFound ? key.start() : text.length());
      sections.add(new Section(own, line, start));
      line += (int) own.lines().count();
    }
    return sections.size() > MOST ? List.of() : sections;
  }

  private static boolean isEmpty(String text) {
    return text.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
  }

  /** A text with nothing in the lines of some sections; all other lines stay where they are. */
  static String without(List<Section> sections, String text) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (Section section : sections) {
      rest.append(text, from, section.start());
      rest.append("\n".repeat((int) section.text().chars().filter(c -> c == '\n').count()));
      from = section.start() + section.text().length();
    }
    return rest.append(text.substring(from)).toString();
  }
}
