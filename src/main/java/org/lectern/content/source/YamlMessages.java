package org.lectern.content.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.problem.Fix;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Tag;

/** Says in plain words what YAML's parser stumbled over, for people who never heard of scalars. */
final class YamlMessages {
  private static final Pattern FIELD = Pattern.compile("^(\\s*(?:- )?[\\w-]+): +(\\S.*)$");
  private static final Pattern NO_SPACE =
      Pattern.compile("^\\s*(?:- )?([\\p{L}\\p{N}_-]+)(:(?![ \\t])|[：﹕])(\\p{Zs}*)(\\S.*)$");

  private static final String NO_FIELD = "this line isn't a field";

  /** What YAML takes for a remark and an editor for a part of the text. */
  private static final Pattern HASH = Pattern.compile("\\s(#[\\p{L}\\p{N}][^\\s,}\\]]*)");

  private YamlMessages() {}

  static Problem of(MarkedYAMLException refused, Lines lines) {
    String problem = String.valueOf(refused.getProblem());
    String context = String.valueOf(refused.getContext());
    int at = index(refused.getProblemMark(), 0);
    int from = index(refused.getContextMark(), at);
    if (context.contains("quoted scalar") && problem.contains("end of stream")) {
      return neverClosed(lines, from);
    }
    if (context.contains("flow sequence")) {
      return unclosed(lines, from, at, '[', ']');
    }
    if (context.contains("flow mapping")) {
      return unclosed(lines, from, at, '{', '}');
    }
    Optional<Problem> wide = WideSigns.in(lines, from).or(() -> WideSigns.in(lines, at));
    if (wide.isPresent()) {
      return wide.get();
    }
    if (problem.contains("mapping values are not allowed")) {
      return colon(lines, at);
    }
    if (problem.startsWith("found character '\\t")) {
      return problem(
              lines.at(at),
              "there is a tab where only spaces are allowed",
              lines.before(at).isBlank() ? "indent with spaces" : "write a space in its place")
          .withFix(Optional.of(new Fix.SpacesFor('\t')));
    }
    if (problem.startsWith("found character '") && problem.length() > 18) {
      return starts(lines, at, problem.substring(17, 18));
    }
    if (problem.startsWith("found undefined alias") || context.contains("an alias")) {
      return starts(lines, context.contains("an alias") ? from : at, "*");
    }
    if (context.contains("an anchor")) {
      return starts(lines, from, "&");
    }
    if (problem.contains("could not find expected ':'")) {
      return noColon(lines, from);
    }
    if (problem.contains("escape") || problem.contains("hexadecimal")) {
      return problem(
          lines.at(at),
          "a backslash in double quotes has a meaning of its own, and this isn't one of them",
          "use 'single quotes', or write two backslashes");
    }
    if (problem.contains("<block end>")) {
      return blockEnd(problem, lines, at);
    }
    return other(problem, lines, at);
  }

  /** A quotation mark that nothing closes. */
  static Problem neverClosed(Lines lines, int at) {
    return problem(
        lines.at(at),
        "this quotation mark is never closed",
        "put the same mark at the end of the text");
  }

  private static Problem other(String problem, Lines lines, int at) {
    if (problem.contains("<stream end>")) {
      return neverClosed(lines);
    }
    if (problem.contains("<block mapping start>") && !lines.above(at).startsWith("...")) {
      return notInLine(lines, at);
    }
    if (problem.contains("document")) {
      return problem(
          lines.at(at),
          "what follows here doesn't belong to the fields above",
          "remove lines of --- or ... between the fields, and any % at the start of a line");
    }
    if (problem.contains("sequence entries are not allowed")) {
      return problem(
          lines.at(at),
          "a list can't start on the line of its field",
          "put each \"- \" on a line of its own, or write [a, b]");
    }
    if (problem.contains("expected the node content")) {
      return starts(lines, at, problem.replaceFirst(".*found '(.*)'.*", "$1"));
    }
    if (problem.contains("chomping") || problem.contains("expected a comment")) {
      return problem(
          lines.at(at),
          "after > or | the text begins on the next line",
          "put a text that starts with > or | in \"quotes\"");
    }
    if (problem.toLowerCase(Locale.ROOT).contains("nesting depth")) {
      return problem(lines.at(at), "this is nested too deeply", "write it with fewer levels");
    }
    return problem(
        lines.at(at),
        "this can't be read as YAML: " + problem.strip().replaceAll("\\s+", " "),
        "a text with special characters goes between \"double quotes\"");
  }

  private static Problem colon(Lines lines, int at) {
    String line = lines.lineAt(at);
    String before = lines.before(at);
    Matcher field = FIELD.matcher(line);
    if (field.matches() && before.indexOf(':') >= 0) {
      return problem(
          lines.at(at),
          "a text with a colon and a space in it goes in quotes",
          "write " + field.group(1).strip() + ": " + quoted(field.group(2)));
    }
    if (!line.isEmpty() && Character.isWhitespace(line.charAt(0))) {
      return problem(
          lines.at(at),
          "this line is indented further than the line above allows",
          "start it below the first letter of the field above");
    }
    String above = lines.above(at);
    Optional<String> meant = fieldWithSpace(above);
    if (meant.isPresent()) {
      return problem(lines.lineAbove(at), NO_FIELD, meant.orElseThrow());
    }
    return problem(
        lines.at(at),
        "the line above isn't a field",
        "write each field as a name, a colon, a space and the value");
  }

  /** A line that has no colon with a space behind it. */
  static Problem noColon(Lines lines, int at) {
    return problem(
        lines.at(at),
        NO_FIELD,
        fieldWithSpace(lines.lineAt(at))
            .orElse("write it as a name, a colon, a space and the value"));
  }

  private static Problem blockEnd(String problem, Lines lines, int at) {
    String before = lines.before(at);
    if (problem.contains("scalar") && !before.isBlank()) {
      return problem(
          lines.at(at),
          "there is more text after the value has ended",
          "put the whole value in \"double quotes\"; a quotation mark within it is written \\\"");
    }
    if (problem.contains("'-'")) {
      return problem(
          lines.at(at),
          "this list belongs to no field",
          "put the field that it belongs to above it, or indent it as the lines above");
    }
    return notInLine(lines, at);
  }

  private static Problem notInLine(Lines lines, int at) {
    int first = lines.firstField();
    return fieldWithSpace(lines.lineAt(first))
        .map(hint -> problem(lines.at(first), NO_FIELD, hint))
        .orElseGet(
            () ->
                problem(
                    lines.at(at),
                    "this line doesn't line up with the ones above",
                    "begin the fields that belong together in the same column"));
  }

  /** A bracket that isn't closed before the end; the last that there is. */
  private static Problem neverClosed(Lines lines) {
    int brace = lines.lastIndexOf('{');
    int bracket = lines.lastIndexOf('[');
    return brace > bracket
        ? unclosed(lines, brace, brace, '{', '}')
        : unclosed(lines, Math.max(0, bracket), bracket, '[', ']');
  }

  private static Problem unclosed(Lines lines, int from, int at, char open, char close) {
    Matcher hash = HASH.matcher(lines.lineAt(from));
    if (hash.find(lines.before(from).length())) {
      int ahead = lines.lineAt(from).codePointCount(lines.before(from).length(), hash.start(1));
      return problem(
          lines.at(from + ahead),
          "what follows a # isn't read, so that the %s before it is never closed".formatted(open),
          "put it in quotes: " + quoted(hash.group(1)));
    }
    Optional<Problem> wide = WideSigns.within(lines, from, at, open, close);
    if (wide.isPresent()) {
      return wide.get();
    }
    return problem(
        lines.at(from),
        "this %s is never closed, or something after it isn't separated by a comma".formatted(open),
        "close it with %s; a text that starts with %s goes in \"quotes\"".formatted(close, open));
  }

  private static Problem starts(Lines lines, int at, String character) {
    Matcher field = FIELD.matcher(lines.lineAt(at));
    String hint =
        field.matches()
            ? "write " + field.group(1).strip() + ": " + quoted(field.group(2))
            : "put it in \"quotes\"";
    return problem(
        lines.at(at), "a text that starts with %s goes in quotes".formatted(character), hint);
  }

  /** Names the first line alone: YAML takes it and those below for one text. */
  static Problem notMapping(Node node, Lines lines, int at) {
    return problem(
        node.position(),
        "there are no fields here",
        Optional.of(lines.lineAt(at))
            .filter(line -> node instanceof Node.Text)
            .flatMap(YamlMessages::fieldWithSpace)
            .orElse(
                "write each field as a name, a colon, a space and the value: title: \"Welcome\""));
  }

  static Problem keyNotText(Position position) {
    return problem(
        position, "a field's name must be plain text", "put a value with { or [ in \"quotes\"");
  }

  static Problem tag(Tag tag, Position position) {
    return Problem.of(
        Rule.YAML_TAG,
        position,
        "the tag %s isn't used here".formatted(written(tag)),
        "remove it, or put a text that starts with ! in \"quotes\"");
  }

  static Problem unprintable(int codePoint, Position position) {
    return problem(
        position,
        "there is a character here that can't be seen: " + Invisible.name(codePoint),
        "delete it and type the text around it again");
  }

  private static String written(Tag tag) {
    String value = tag.getValue();
    return value.startsWith(Tag.PREFIX) ? "!!" + value.substring(Tag.PREFIX.length()) : value;
  }

  private static Optional<String> fieldWithSpace(String line) {
    Matcher field = NO_SPACE.matcher(line);
    if (!field.matches()) {
      return Optional.empty();
    }
    String hint =
        !field.group(2).equals(":")
            ? "write a narrow colon and a space: %s: %s"
            : field.group(3).isEmpty()
                ? "write a space after the colon: %s: %s"
                : "write a plain space, as the space bar gives, after the colon: %s: %s";
    String name = Normalizer.normalize(field.group(1), Normalizer.Form.NFKC);
    return Optional.of(hint.formatted(name, field.group(4)));
  }

  private static String quoted(String value) {
    // Word processors turn quotes into such, which YAML takes for letters.
    String bare = value.strip().replaceFirst("^[“„](.*)[”“]$", "$1");
    return '"' + bare.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static int index(Mark mark, int otherwise) {
    return mark == null ? otherwise : mark.getIndex();
  }

  private static Problem problem(Position position, String message, String hint) {
    return Problem.of(Rule.YAML_SYNTAX, position, message, hint);
  }
}
