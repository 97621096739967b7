package org.lectern.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.bundle.Bundled;
import org.lectern.problem.Rule;

/** What {@code docs/problems.md} says of each rule; it travels in the jar. */
final class RuleManual {
  private static final Pattern RULE =
      Pattern.compile("(?ms)^### (?<rule>[a-z0-9-]+)\\n+(?<text>.*?)(?=^```|^#|\\z)");
  private static final Pattern NEIGHBOUR = Pattern.compile("\\[([^\\]]+)\\]\\((?!https?:)[^)]*\\)");
  private static final Pattern SENTENCE = Pattern.compile("(?s)^.*?[.:](?=\\s|$)");

  private final Map<String, String> texts = new HashMap<>();

  private RuleManual(String manual) {
    Matcher rule = RULE.matcher(manual);
    while (rule.find()) {
      // Its links lead to other manuals, which aren't beside what is written here.
      String text = NEIGHBOUR.matcher(rule.group("text")).replaceAll("$1");
      texts.put(rule.group("rule"), text.strip());
    }
  }

  /** The manual of this version. */
  static RuleManual read() {
    return new RuleManual(Bundled.text(RuleManual.class, "problems.md").replace("\r\n", "\n"));
  }

  /** What the rule is about and how to mend it, in Markdown. */
  String text(Rule rule) {
    return texts.getOrDefault(rule.id(), rule.id());
  }

  /** Its first sentence, in one line. */
  String sentence(Rule rule) {
    Matcher sentence = SENTENCE.matcher(text(rule));
    return (sentence.find() ? sentence.group() : text(rule))
        .replaceAll("\\s+", " ")
        .replaceFirst(":$", ".");
  }
}
