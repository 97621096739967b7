package org.lectern.content.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * What YAML stumbles over in a text: one slip for each field that can't be read by itself, so that
 * an editor hears of all of them at once, and of what is wrong with the other fields too.
 *
 * @param sections the fields that can't be read; none where it isn't clear which they are
 */
record Slips(List<Sections.Section> sections, List<Problem> problems, Lines lines) {
  private static final Pattern ALIAS = Pattern.compile("found undefined alias (.*)");

  /**
   * Those of a text.
   *
   * @param refused what YAML says of the whole
   */
  static Slips in(String text, MarkedYAMLException refused, Lines lines) {
    Problem first = slip(refused, text, lines);
    int line = first.position().line() - lines.lineStart(0).line();
    List<Sections.Section> sections = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Sections.Section section : Sections.of(text)) {
      Optional<Problem> own = slip(section, text, lines);
      if (own.isPresent()) {
        sections.add(section);
        problems.add(section.has(line) ? first : own.get());
      }
    }
    return new Slips(sections, sections.isEmpty() ? List.of(first) : problems, lines);
  }

  /** What is wrong with a text. */
  static Problem slip(MarkedYAMLException refused, String text, Lines lines) {
    return UnclosedQuote.before(Yaml.parser(text), lines)
        .orElseGet(() -> YamlMessages.of(refused, lines));
  }

  /** What is wrong with a field by itself; what it names by an alias may stand elsewhere. */
  private static Optional<Problem> slip(Sections.Section section, String text, Lines lines) {
    Lines own = lines.of(section);
    try {
      return Yaml.composer(section.text()).getSingleNode() instanceof MappingNode
          ? Optional.empty()
          : Optional.of(YamlMessages.noColon(own, 0));
    } catch (MarkedYAMLException refused) {
      Matcher alias = ALIAS.matcher(String.valueOf(refused.getProblem()));
      return alias.matches() && text.contains("&" + alias.group(1))
          ? Optional.empty()
          : Optional.of(slip(refused, section.text(), own));
    } catch (YAMLException refused) {
      return Optional.of(Yaml.tooMuch(own.lineStart(0)));
    }
  }

  /** The other fields, and those that can't be read as such. */
  Node.Mapping with(Node.Mapping fields) {
    Map<String, Node.Entry> all = new LinkedHashMap<>();
    fields.entries().forEach(entry -> all.put(entry.key(), entry));
    for (Sections.Section section : sections) {
      Position start = lines.lineStart(section.line());
      for (String key : section.keys()) {
        all.putIfAbsent(key, new Node.Entry(key, start, new Node.Unread(start)));
      }
    }
    return new Node.Mapping(List.copyOf(all.values()), fields.position());
  }
}
