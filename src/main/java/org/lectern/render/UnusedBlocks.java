package org.lectern.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/**
 * What no page shows of a template that extends another: blocks that the other hasn't got, and what
 * stands outside all blocks.
 */
final class UnusedBlocks {
  private static final Pattern EXTENDS =
      Pattern.compile("\\{%-?\\s*extends\\s+([\"'])(?<name>[^\"'{}]*)\\1\\s*-?%}");
  private static final Pattern BLOCK =
      Pattern.compile("\\{%-?\\s*block\\s+[\"']?(?<name>\\w+)[\"']?\\s*-?%}");

  /** A block may be shown by its name too, from another. */
  private static final Pattern SHOWN = Pattern.compile("\\bblock\\(\\s*[\"'](?<name>\\w+)[\"']");

  /** Within these there is text that isn't shown where it stands. */
  private static final Pattern TAG =
      Pattern.compile("\\{%-?\\s*(?<end>end)?(?<tag>\\w+)\\b(?:[^%]|%(?!}))*+%}");

  private static final Set<String> HOLDERS = Set.of("block", "macro", "embed", "verbatim");
  private static final Pattern TEXT = Pattern.compile("\\S");

  private final ThemeFiles files;

  private UnusedBlocks(ThemeFiles files) {
    this.files = files;
  }

  /** Those of a conference's own templates. */
  static List<Problem> in(ThemeFiles files) {
    UnusedBlocks parts = new UnusedBlocks(files);
    return files.ownTemplates().stream().flatMap(file -> parts.of(file).stream()).toList();
  }

  private List<Problem> of(String file) {
    String code = code(file);
    Optional<String> parent = parent(code);
    if (parent.isEmpty()) {
      return List.of();
    }
    Set<String> known = new TreeSet<>();
    if (!gather(parent.get(), known, new TreeSet<>(Set.of(file)))) {
      return List.of();
    }
    SHOWN.matcher(code).results().forEach(shown -> known.add(shown.group(1)));
    List<Problem> found = new ArrayList<>();
    StringBuilder outside = new StringBuilder(code);
    int depth = 0;
    int opened = 0;
    for (MatchResult tag : TAG.matcher(code).results().toList()) {
      boolean isEnd = tag.group(1) != null;
      if (!HOLDERS.contains(tag.group(2))) {
        blank(outside, tag.start(), tag.end());
      } else if (isEnd) {
        depth = Math.max(0, depth - 1);
        blank(outside, depth == 0 ? opened : tag.start(), tag.end());
      } else {
        opened = depth == 0 ? tag.start() : opened;
        if (depth == 0) {
          block(file, code, tag, known).ifPresent(found::add);
        }
        depth++;
      }
    }
    if (depth == 0) {
      text(file, outside.toString()).ifPresent(found::add);
    }
    return found;
  }

  /** Templates without their notes; these keep their lines. */
  private String code(String file) {
    return References.withoutNotes(files.text(file).orElse(""));
  }

  private static Optional<String> parent(String code) {
    Matcher found = EXTENDS.matcher(code);
    return found.find() ? Optional.of(found.group("name") + ThemeFiles.TEMPLATE) : Optional.empty();
  }

  /** Gathers the blocks of a template and of those above it; false where one isn't there. */
  private boolean gather(String file, Set<String> known, Set<String> seen) {
    if (files.bytes(file).isEmpty() || !seen.add(file)) {
      return false;
    }
    String code = code(file);
    BLOCK.matcher(code).results().forEach(block -> known.add(block.group(1)));
    SHOWN.matcher(code).results().forEach(shown -> known.add(shown.group(1)));
    return !code.matches("(?s).*\\{%-?\\s*extends\\b.*")
        || parent(code).map(next -> gather(next, known, seen)).orElse(false);
  }

  private static Optional<Problem> block(
      String file, String code, MatchResult tag, Set<String> known) {
    Matcher block = BLOCK.matcher(tag.group());
    if (!block.matches() || known.contains(block.group("name"))) {
      return Optional.empty();
    }
    String name = block.group("name");
    return Optional.of(
        Problem.of(
                Rule.LOST_PART,
                Places.at(file, code, tag.start() + block.start("name")),
                "no page shows the block \"%s\": what this extends has none of that name"
                    .formatted(name))
            .withHint(
                Optional.of(
                    Suggestion.didYouMean(name, known)
                        .orElse("it has " + String.join(", ", known)))));
  }

  private static Optional<Problem> text(String file, String outside) {
    Matcher text = TEXT.matcher(outside);
    return text.find()
        ? Optional.of(
            Problem.of(
                Rule.LOST_PART,
                Places.at(file, outside, text.start()),
                "no page shows this: it stands outside all blocks",
                "put it into a block, such as {% block main %} … {% endblock %}"))
        : Optional.empty();
  }

  private static void blank(StringBuilder code, int start, int end) {
    for (int i = start; i < end; i++) {
      if (code.charAt(i) != '\n') {
        code.setCharAt(i, ' ');
      }
    }
  }
}
