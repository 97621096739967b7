package org.lectern.importer.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lectern.address.Slug;
import org.lectern.content.source.TextBounds;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.PlainText;
import org.lectern.problem.Position;
import org.lectern.problem.Problems;
import org.lectern.program.FileName;

/**
 * Shortens values that are longer than content may be, so that written files can be read. Reports
 * what it shortens.
 */
final class LengthLimits {
  /**
   * The longest name of a field: parsers of YAML look for the colon within 1,024 characters, and
   * each character may need a backslash.
   */
  private static final int LONGEST_NAME = 500;

  /** The limits for texts below {@code extra:}, to be tried in turn if a file is too large. */
  private static final List<Integer> BELOW_EXTRA =
      List.of(TextBounds.MOST_LETTERS, 10_000, 1_000, 100, 0);

  /** Readers of the written files, and of {@code imported.json}, allow a depth of 40. */
  private static final int DEEPEST = 30;

  private static final String CUT = "…";
  private static final String EXTRA = "extra";

  private final Findings findings;

  LengthLimits(Findings findings) {
    this.findings = findings;
  }

  /** Returns a file that can be read. */
  ContentFile of(ContentFile piece) {
    Position place = Position.file(piece.path());
    Map<String, Object> fields = new LinkedHashMap<>();
    piece
        .fields()
        .forEach((name, value) -> fields.put(name, fitting(value, TextBounds.MOST_LETTERS, place)));
    if (fields.get("keywords") instanceof List<?> keywords) {
      fields.put("keywords", keywords.stream().map(it -> keyword(it, place)).distinct().toList());
    }
    for (int i = 1; YamlText.fields(fields).length() > TextBounds.MOST_OF_FIELDS; i++) {
      if (i == BELOW_EXTRA.size() || !fields.containsKey(EXTRA)) {
        findings.leftOut(place, "all below extra:, which was more than a file may hold");
        fields.remove(EXTRA);
        break;
      }
      fields.put(EXTRA, fitting(fields.get(EXTRA), BELOW_EXTRA.get(i), place));
    }
    String body = bounded(cut(piece.body(), TextBounds.MOST_LETTERS - 1, place), place);
    return new ContentFile(
        piece.kind(),
        piece.key(),
        piece.path(),
        fields,
        body.equals(piece.body()) ? body : body.stripTrailing() + "\n");
  }

  /** A text up to where it is more than one may be in another way than by its letters. */
  private String bounded(String body, Position place) {
    Problems found = new Problems();
    String bounded = TextBounds.within(body, new Position(place.file(), 1, 1), found);
    found
        .sorted()
        .forEach(one -> findings.changed(place, "a text, which is cut off: " + one.message()));
    return bounded;
  }

  private Object fitting(Object value, int most, Position place) {
    return fitting(value, most, place, 1);
  }

  private Object fitting(Object value, int most, Position place, int depth) {
    boolean isTooDeep = depth > DEEPEST && (value instanceof Map<?, ?> || value instanceof List<?>);
    if (isTooDeep) {
      findings.leftOut(place, "what is nested more than %s deep".formatted(DEEPEST));
      return "";
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> fitting = new LinkedHashMap<>();
      map.forEach(
          (name, inner) ->
              fitting.put(
                  name(name.toString(), fitting, place), fitting(inner, most, place, depth + 1)));
      return fitting;
    }
    if (value instanceof List<?> list) {
      List<Object> fitting = new ArrayList<>();
      list.forEach(item -> fitting.add(fitting(item, most, place, depth + 1)));
      return fitting;
    }
    return value instanceof String text ? cut(text, most, place) : value;
  }

  /**
   * Returns the name of a field, unique among others, without characters that YAML doesn't allow.
   */
  private String name(String written, Map<String, Object> others, Position place) {
    String name = PlainText.clean(written);
    if (name.length() <= LONGEST_NAME && !others.containsKey(name)) {
      return name;
    }
    String start = name;
    if (name.length() > LONGEST_NAME) {
      findings.changed(
          place, "the name of a field, which is cut off behind %s letters".formatted(LONGEST_NAME));
      start = name.substring(0, end(name, LONGEST_NAME - 10)) + CUT;
    }
    String fitting = start;
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> n == 1 ? fitting : fitting + " " + n)
        .filter(it -> !others.containsKey(it))
        .findFirst()
        .orElseThrow();
  }

  private String cut(String written, int most, Position place) {
    String text = TextBounds.withoutPiles(written);
    if (text.length() < written.length()) {
      findings.changed(place, "a letter with more marks on it than any language has");
    }
    if (text.length() <= most) {
      return text;
    }
    findings.changed(
        place, "a text of %s letters, which is cut off behind %s".formatted(text.length(), most));
    int end = end(text, Math.max(0, most - 2));
    int words = Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end));
    return text.substring(0, words > end / 2 ? words : end).stripTrailing() + CUT;
  }

  /** Returns an index that isn't between two surrogates. */
  private static int end(String text, int most) {
    return most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }

  /** Shortens a keyword so that its page's name fits on a disk. */
  private Object keyword(Object keyword, Position place) {
    String text = keyword.toString();
    if (!FileName.isTooLong(Slug.ofWord(text))) {
      return keyword;
    }
    text = text.substring(0, end(text, Math.min(text.length(), FileName.MOST_BYTES)));
    while (FileName.isTooLong(Slug.ofWord(text + CUT))) {
      int end = Math.max(text.lastIndexOf(' '), end(text, text.length() * 3 / 4));
      text = text.substring(0, end).strip();
    }
    findings.changed(place, "a keyword that is too long for the address of its page, cut off");
    return text.strip() + CUT;
  }
}
