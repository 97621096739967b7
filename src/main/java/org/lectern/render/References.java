package org.lectern.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/** What a template names of other templates: looked up before any page is made of it. */
final class References {
  private static final Pattern TAG =
      Pattern.compile(
          "\\{%-?\\s*(?:include|extends|embed|import|from)\\s+([\"'])(?<name>[^\"'{}]*)\\1");
  private static final Pattern ASSET =
      Pattern.compile("\\bframe\\.assets\\s*\\[\\s*([\"'])([^\"']*)\\1\\s*]");
  private static final Pattern NOTE = Pattern.compile("(?s)\\{#.*?#}");

  private References() {}

  /** Those that lead to no template. */
  static List<Problem> broken(String name, ThemeFiles files, List<String> templates) {
    String code = withoutNotes(files.text(name + ".html").orElseThrow());
    List<Problem> problems = new ArrayList<>();
    Matcher tag = TAG.matcher(code);
    while (tag.find()) {
      if (!templates.contains(tag.group("name"))) {
        problems.add(problem(name, code, tag, templates));
      }
    }
    return problems;
  }

  /** All that a template's text names. */
  static List<String> of(String text) {
    return TAG.matcher(withoutNotes(text)).results().map(tag -> tag.group(2)).toList();
  }

  /** The files below {@code assets} that a template's text asks for by their names. */
  static List<String> assets(String text) {
    return ASSET.matcher(withoutNotes(text)).results().map(asset -> asset.group(2)).toList();
  }

  /** Notes become blanks, so that all else stays where it is. */
  static String withoutNotes(String text) {
    return NOTE.matcher(text).replaceAll(note -> blank(note.group()));
  }

  /** A note keeps its lines, so that what is below it stays where it is. */
  private static String blank(String note) {
    return note.replaceAll("[^\n]", " ");
  }

  private static Problem problem(
      String template, String code, Matcher tag, List<String> templates) {
    String wanted = tag.group("name");
    String plain = wanted.replaceFirst("^\\./", "").replaceFirst("\\.html$", "");
    return Problem.of(
            Rule.TEMPLATE,
            Places.at(template + ".html", code, tag.start("name")),
            "there is no template \"" + wanted + "\"")
        .withHint(
            templates.contains(plain)
                ? Optional.of(Suggestion.didYouMean(plain))
                : Suggestion.didYouMean(plain, templates)
                    .or(
                        () ->
                            Suggestion.nearest("partials/" + plain, templates)
                                .map(Suggestion::didYouMean)));
  }
}
