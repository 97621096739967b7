package org.lectern.render;

import io.pebbletemplates.pebble.error.ClassAccessException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/** What goes wrong with a template, in the words of who writes one. */
final class Failure {
  private static final Pattern NO_FILTER = Pattern.compile("Filter \\[(.*)] does not exist\\.?");
  private static final Pattern NO_TEST = Pattern.compile("Test \\[(.*)] does not exist\\.?");
  private static final Pattern NO_FUNCTION =
      Pattern.compile("Function(?: or Macro)? \\[(.*)] does not exist\\.?");
  private static final Pattern NO_TAG = Pattern.compile("Unexpected tag name \"(.*)\"");
  private static final Pattern NULL = Pattern.compile("Attempt to get attribute of null object.*");
  private static final Pattern METHOD = Pattern.compile(".*\\.(\\w+)\\(.*");
  private static final CoreExtension CORE = new CoreExtension();
  private static final List<String> ROOTS = List.of("frame", "page", "t");

  private final ThemeFiles files;
  private final String template;
  private final PebbleException cause;

  private Failure(ThemeFiles files, String template, PebbleException cause) {
    this.files = files;
    this.template = template;
    this.cause = cause;
  }

  /**
   * The problem of an exception.
   *
   * @param template from which the page was to be made; the failure may be in one that it includes
   */
  static Problem of(ThemeFiles files, String template, RuntimeException cause) {
    if (!(cause instanceof PebbleException own)) {
      return Problem.of(
          Rule.TEMPLATE,
          Position.file(file(template)),
          "this can't be made into a page: " + cause.getMessage(),
          "check the filters in it: one of them got what it can't take");
    }
    PebbleException deepest = own;
    while (deepest.getCause() instanceof PebbleException inner && inner.getLineNumber() != null) {
      deepest = inner;
    }
    return new Failure(files, template, deepest).problem();
  }

  /**
   * The problem of a template that includes or extends itself without end.
   *
   * @param template from which the page was to be made; the circle may be in one that it includes
   */
  static Problem ofCircle(ThemeFiles files, String template) {
    List<String> circle = circle(files, template, List.of());
    return Problem.of(
        Rule.TEMPLATE,
        Position.file(file(circle.isEmpty() ? template : circle.get(0))),
        "this never comes to an end",
        circle.isEmpty()
            ? "it, or a template that it includes or extends, leads back to itself"
            : "each of these includes or extends the next: " + String.join(", ", circle));
  }

  /** The first templates found that lead from one back to it, which stands at both ends. */
  private static List<String> circle(ThemeFiles files, String template, List<String> way) {
    List<String> further = new ArrayList<>(way);
    further.add(template);
    if (way.contains(template)) {
      return further.subList(way.indexOf(template), further.size());
    }
    return References.of(files.text(template + ".html").orElse("")).stream()
        .map(next -> circle(files, next, further))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static String file(String template) {
    return "templates/" + template + ".html";
  }

  private Problem problem() {
    String message = String.valueOf(cause.getPebbleMessage());
    if (cause instanceof UnknownPart unknown) {
      return at(unknown.getAttributeName(), message).withHint(Optional.of(unknown.hint()));
    }
    if (NULL.matcher(message).matches()) {
      return at("", "this asks something that isn't there")
          .withHint(Optional.of("ask before: {% if page.track is not null %}"));
    }
    if (cause instanceof RootAttributeNotFoundException unknown) {
      String name = unknown.getAttributeName();
      if (ROOTS.contains(name)) {
        return at(name, "there is no \"" + name + "\" here")
            .withHint(Optional.of("pages share this part: it knows what its fragment tag names"));
      }
      return at(name, "there is no \"" + name + "\" here")
          .withHint(
              Suggestion.didYouMean(name, ROOTS)
                  .or(() -> Optional.of("every template has frame, page and t")));
    }
    if (cause instanceof ClassAccessException) {
      Matcher method = METHOD.matcher(message);
      String name = method.matches() ? method.group(1) : "";
      return at(name, "templates can't call methods of Java, such as \"" + name + "\"")
          .withHint(Optional.of("use a filter, such as {{ page.title | upper }}"));
    }
    return unknown(NO_FILTER, "filter", CORE.getFilters().keySet(), message)
        .or(() -> unknown(NO_TEST, "test", CORE.getTests().keySet(), message))
        .or(() -> unknown(NO_FUNCTION, "function", CORE.getFunctions().keySet(), message))
        .or(() -> unknown(NO_TAG, "tag", tags(), message))
        .orElseGet(() -> at("", message).withHint(unclosed(message)));
  }

  private static Optional<String> unclosed(String message) {
    boolean unclosed = message.contains("\"}\"") || message.contains("_END");
    return unclosed ? Optional.of("is it closed with }} or %}?") : Optional.empty();
  }

  private Optional<Problem> unknown(
      Pattern pattern, String what, Collection<String> known, String message) {
    Matcher found = pattern.matcher(message);
    if (!found.matches()) {
      return Optional.empty();
    }
    String name = found.group(1);
    if (known.contains(name) || name.startsWith("end")) {
      return Optional.of(
          at(name, "the " + what + " \"" + name + "\" isn't expected here")
              .withHint(Optional.of("something above it isn't closed, or was closed before")));
    }
    return Optional.of(
        at(name, "there is no " + what + " \"" + name + "\"")
            .withHint(Suggestion.didYouMean(name, known)));
  }

  private static List<String> tags() {
    return Stream.concat(
            CORE.getTokenParsers().stream().map(TokenParser::getTag), Stream.of(FragmentTag.NAME))
        .toList();
  }

  /** At a name in the line that the exception tells. */
  private Problem at(String name, String message) {
    String failed = cause.getFileName() == null ? template : cause.getFileName();
    if (cause.getLineNumber() == null) {
      return Problem.of(Rule.TEMPLATE, Position.file(file(failed)), message);
    }
    int line = Math.max(1, cause.getLineNumber());
    // A block's failure may be told of the layout around it, under the line of the block's own
    // file.
    Position position =
        place(failed, line, name)
            .or(() -> place(template, line, name))
            .orElse(new Position(file(failed), line, 1));
    return Problem.of(Rule.TEMPLATE, position, message);
  }

  private Optional<Position> place(String failed, int number, String name) {
    String line =
        files
            .text(failed + ".html")
            .flatMap(text -> text.lines().skip(number - 1L).findFirst())
            .orElse("");
    Matcher found = Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)").matcher(line);
    return !name.isEmpty() && found.find()
        ? Optional.of(new Position(file(failed), number, line.codePointCount(0, found.start()) + 1))
        : Optional.empty();
  }
}
