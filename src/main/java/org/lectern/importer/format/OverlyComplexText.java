package org.lectern.importer.format;

import java.util.regex.Pattern;

/** Finds texts that no person wrote: reading them as Markdown would take minutes, or all memory. */
final class OverlyComplexText {
  private static final int MOST_BRACKETS = 2_000;
  private static final int MOST_TAGS = 10_000;
  private static final int MOST_BARE_LINKS = 500;
  private static final Pattern DEEP =
      Pattern.compile("^[ \\t]*(?:>[ \\t]?|(?:[*+-]|\\d{1,9}[.)])[ \\t]+){30}|^[ \\t]{200}");

  /** A rule consists of many hyphens and nothing else. */
  private static final Pattern RULE = Pattern.compile("[-* \\t]{1,300}+");

  private static final Pattern BARE_LINK = Pattern.compile("(?i)www\\.|://");

  private OverlyComplexText() {}

  /** Whether a text is too complex to be read as Markdown. */
  static boolean isMarkdown(String text) {
    return text.chars().filter(c -> c == '[').count() > MOST_BRACKETS
        || text.chars().filter(c -> c == '<').count() > MOST_TAGS
        || BARE_LINK.matcher(text).results().limit(MOST_BARE_LINKS + 1).count() > MOST_BARE_LINKS
        || hasDepth(text);
  }

  private static boolean hasDepth(String text) {
    return text.lines()
        .anyMatch(line -> DEEP.matcher(line).find() && !RULE.matcher(line).matches());
  }

  /** Returns the text in a code block, which shows it as it is. */
  static String fenced(String text) {
    int longest = 2;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    return fence + "\n" + text + "\n" + fence;
  }
}
