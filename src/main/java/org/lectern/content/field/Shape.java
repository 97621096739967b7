package org.lectern.content.field;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.source.Invisible;
import org.lectern.content.source.Node;
import org.lectern.problem.Fix;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/** The fields of one thing that editors write, in the order in which the documentation has them. */
public final class Shape {
  private static final Pattern COLON = Pattern.compile(":.*");

  private static final String NOT_HIDDEN =
      "every file here is published: keep this one on a branch of its own until it may be";

  private final String name;
  private final Map<String, Field<?>> fields;
  private final List<Choice> choices;

  /** Fields of which only one may be given; exactly one where {@code required}. */
  public record Choice(List<String> fields, boolean required) {
    public Choice {
      fields = List.copyOf(fields);
    }
  }

  private Shape(String name, Map<String, Field<?>> fields, List<Choice> choices) {
    this.name = name;
    this.fields = fields;
    this.choices = List.copyOf(choices);
  }

  /**
   * A thing with these fields.
   *
   * @param name what it is called in messages, such as {@code room}
   */
  public static Shape of(String name, Field<?>... fields) {
    Map<String, Field<?>> byName = new LinkedHashMap<>();
    for (Field<?> field : fields) {
      if (byName.put(field.name(), field) != null) {
        throw new IllegalArgumentException(name + " has two fields " + field.name());
      }
    }
    return new Shape(name, byName, List.of());
  }

  /** The same shape, where only one of these fields may be given. */
  public Shape atMostOne(Field<?>... of) {
    return with(new Choice(List.of(of).stream().<String>map(Field::name).toList(), false));
  }

  /** The same shape, where exactly one of these fields must be given. */
  public Shape exactlyOne(Field<?>... of) {
    return with(new Choice(List.of(of).stream().<String>map(Field::name).toList(), true));
  }

  private Shape with(Choice choice) {
    List<Choice> all = new ArrayList<>(choices);
    all.add(choice);
    return new Shape(name, fields, all);
  }

  /** What it is called in messages. */
  public String name() {
    return name;
  }

  /** The same as in "a room". */
  String withArticle() {
    return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
  }

  /** What must be written, as an editor writes it. */
  String example() {
    return Stream.concat(
            fields.values().stream().filter(Field::required),
            choices.stream()
                .filter(Choice::required)
                .map(choice -> fields.get(choice.fields().get(0))))
        .map(Shape::example)
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  /** Its fields in the order of the documentation. */
  public List<Field<?>> fields() {
    return List.copyOf(fields.values());
  }

  /** The fields that exclude each other. */
  public List<Choice> choices() {
    return choices;
  }

  /** The field with this name. */
  public Optional<Field<?>> field(String wanted) {
    return Optional.ofNullable(fields.get(wanted));
  }

  /** Reads all fields and reports what is unknown, missing or in each other's way. */
  public Values read(Node.Mapping mapping, Reading reading) {
    Map<String, Object> values = new HashMap<>();
    Set<String> written = new HashSet<>();
    List<Node.Entry> unknown = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      Field<?> field = fields.get(entry.key());
      if (field == null) {
        unknown.add(entry);
      } else if (!entry.value().isNothing()) {
        written.add(entry.key());
        Reading inner = reading.in(entry.key(), entry.value().position());
        field.kind().read(entry.value(), inner).ifPresent(it -> values.put(entry.key(), it));
      } else {
        nothing(field, entry, reading);
        written.add(field.required() ? entry.key() : "");
      }
    }
    for (Field<?> field : fields.values()) {
      if (field.required() && !written.contains(field.name())) {
        missing(mapping, unknown, field.name() + " is missing", List.of(field.name()), reading);
      }
    }
    choices.forEach(choice -> choose(choice, mapping, unknown, written, reading));
    for (Node.Entry entry : unknown) {
      meant(mapping, entry).ifPresent(name -> reading.in(name).misses(entry.position()));
      unknown(mapping, entry, reading);
    }
    return new Values(values, mapping);
  }

  /**
   * A field that is known but for wide letters, or what nobody sees, is an error: nobody wants it
   * left out. So is one that would hide the whole elsewhere.
   */
  private void unknown(Node.Mapping mapping, Node.Entry entry, Reading reading) {
    boolean hides = hides(entry);
    Problem problem =
        Problem.of(
                Rule.UNKNOWN_FIELD,
                entry.position(),
                "%s has no field \"%s\"".formatted(withArticle(), entry.key()))
            .withHint(
                (hides ? Optional.of(NOT_HIDDEN) : OtherNames.hint(plain(entry), fields.keySet()))
                    .or(() -> hint(mapping, entry))
                    .or(() -> field("extra").map(extra -> "fields of your own go under extra:")))
            .withFix(fix(mapping, entry));
    reading.report(hides || fields.containsKey(plain(entry)) ? problem.asError() : problem);
  }

  private boolean hides(Node.Entry entry) {
    return entry.value() instanceof Node.Text text
        && OtherNames.hides(plain(entry), text.value(), fields.keySet());
  }

  /** A key without wide letters and spaces, and what nobody sees. */
  private static String plain(Node.Entry entry) {
    return Normalizer.normalize(Invisible.without(entry.key()), Normalizer.Form.NFKC).strip();
  }

  /** The known field in place of one that is it but for these, where that isn't there. */
  private Optional<Fix> fix(Node.Mapping mapping, Node.Entry entry) {
    return Optional.of(plain(entry))
        .filter(name -> fields.containsKey(name) && mapping.get(name).isEmpty())
        .map(name -> new Fix.Replace(entry.key(), name));
  }

  /** The field that was probably meant by one that isn't known. */
  private Optional<String> meant(Node.Mapping mapping, Node.Entry entry) {
    String name = COLON.matcher(plain(entry)).replaceFirst("");
    return fields.containsKey(name)
        ? Optional.of(name)
        : OtherNames.field(name, fields.keySet())
            .filter(other -> mapping.get(other).isEmpty())
            .or(() -> Suggestion.nearest(plain(entry), fields.keySet()));
  }

  /** The same as a hint, which says it where only the space behind a colon is missing. */
  private Optional<String> hint(Node.Mapping mapping, Node.Entry entry) {
    String written = plain(entry);
    return meant(mapping, entry)
        .map(
            name ->
                written.startsWith(name + ":")
                    ? name + ": " + written.substring(name.length() + 1)
                    : name)
        .map(Suggestion::didYouMean);
  }

  private static void nothing(Field<?> field, Node.Entry entry, Reading reading) {
    Optional<Node.Remark> remark =
        field.kind().form() == Form.Plain.TEXT && entry.value() instanceof Node.Text text
            ? text.remark()
            : Optional.empty();
    boolean color = field.kind().form() == Form.Plain.COLOR;
    if (field.required() || color) {
      reading.report(
          Problem.of(
              Rule.EMPTY_VALUE,
              entry.value().position(),
              entry.key() + " has no value",
              color
                  ? "a color goes in quotes, or it is taken for a comment: " + example(field)
                  : remark
                      .map(
                          cut ->
                              "a text with a # in it goes in quotes: \"%s\"".formatted(cut.text()))
                      .orElse("write " + example(field))));
    } else {
      remark.ifPresent(cut -> reading.report(Kinds.cutOff("", cut)));
    }
  }

  private static String example(Field<?> field) {
    return field.name() + ": " + field.example();
  }

  /**
   * Tells that one of some fields is missing: where a misspelled one is, which isn't told by itself
   * then, or else of the whole.
   */
  private void missing(
      Node.Mapping mapping,
      List<Node.Entry> unknown,
      String message,
      List<String> wanted,
      Reading reading) {
    Optional<Node.Entry> misspelled =
        unknown.stream()
            .filter(entry -> meant(mapping, entry).filter(wanted::contains).isPresent())
            .findFirst();
    misspelled.ifPresent(unknown::remove);
    reading.report(
        Problem.of(
                Rule.MISSING_FIELD,
                misspelled.map(Node.Entry::position).orElse(mapping.position()),
                message
                    + misspelled.map(it -> ": there is only \"%s\"".formatted(it.key())).orElse(""),
                misspelled
                    .flatMap(it -> hint(mapping, it))
                    .orElse("add a line such as " + example(fields.get(wanted.get(0)))))
            .withFix(misspelled.flatMap(it -> fix(mapping, it))));
  }

  private void choose(
      Choice choice,
      Node.Mapping mapping,
      List<Node.Entry> unknown,
      Set<String> written,
      Reading reading) {
    List<Node.Entry> given =
        mapping.entries().stream()
            .filter(entry -> choice.fields().contains(entry.key()) && written.contains(entry.key()))
            .toList();
    if (given.isEmpty() && choice.required()) {
      missing(
          mapping,
          unknown,
          choice.fields().stream().collect(Collectors.joining(", ", "one of ", " is missing")),
          choice.fields(),
          reading);
    }
    if (given.size() > 1) {
      String first = given.get(0).key();
      String second = given.get(1).key();
      reading.report(
          Problem.of(
              Rule.CONFLICTING_FIELDS,
              given.get(1).position(),
              "%s and %s can't both be given".formatted(first, second),
              "keep one of the two"));
    }
  }
}
