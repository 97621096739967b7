package org.lectern.content.field;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.content.source.Invisible;
import org.lectern.content.source.Node;
import org.lectern.problem.Fix;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/** Reads the fields of a shape once, and tells what is unknown, missing or in each other's way. */
final class ShapeReading {
  private static final Pattern COLON = Pattern.compile(":.*");

  private static final String NOT_HIDDEN =
      "every file here is published: keep this one on a branch of its own until it may be";

  private final Shape shape;
  private final Map<String, Field<?>> fields;
  private final Node.Mapping mapping;
  private final Reading reading;
  private final Set<String> written = new HashSet<>();
  private final List<Node.Entry> unknown = new ArrayList<>();

  ShapeReading(Shape shape, Node.Mapping mapping, Reading reading) {
    this.shape = shape;
    this.fields = shape.byName();
    this.mapping = mapping;
    this.reading = reading;
  }

  /** The values of all fields that have one. */
  Values values() {
    Map<String, Object> values = new HashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      Field<?> field = fields.get(entry.key());
      if (entry.value() instanceof Node.Unread) {
        written.add(entry.key());
        reading.in(entry.key()).lacks(entry.position());
      } else if (field == null) {
        unknown.add(entry);
      } else if (!entry.value().isNothing()) {
        written.add(entry.key());
        Reading inner = reading.in(entry.key(), entry.value().position());
        field.kind().read(entry.value(), inner).ifPresent(it -> values.put(entry.key(), it));
      } else {
        nothing(field, entry);
        written.add(field.required() ? entry.key() : "");
      }
    }
    for (Field<?> field : fields.values()) {
      if (field.required() && !written.contains(field.name())) {
        missing(field.name() + " is missing", List.of(field.name()));
      }
    }
    shape.choices().forEach(this::choose);
    for (Node.Entry entry : unknown) {
      meant(entry).ifPresent(name -> reading.in(name).misses(entry.position()));
      tell(entry);
    }
    return new Values(values, mapping);
  }

  /**
   * A field that is known but for wide letters, or what nobody sees, is an error: nobody wants it
   * left out. So is one that would hide the whole elsewhere.
   */
  private void tell(Node.Entry entry) {
    boolean hides = hides(entry);
    Problem problem =
        Problem.of(
                Rule.UNKNOWN_FIELD,
                entry.position(),
                "%s has no field \"%s\"".formatted(shape.withArticle(), entry.key()))
            .withHint(
                (hides ? Optional.of(NOT_HIDDEN) : OtherNames.hint(plain(entry), fields.keySet()))
                    .or(() -> hint(entry))
                    .or(
                        () ->
                            shape
                                .field("extra")
                                .map(extra -> "fields of your own go under extra:")))
            .withFix(fix(entry));
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
  private Optional<Fix> fix(Node.Entry entry) {
    return Optional.of(plain(entry))
        .filter(name -> fields.containsKey(name) && mapping.get(name).isEmpty())
        .map(name -> new Fix.Replace(entry.key(), name));
  }

  /** The field that was probably meant by one that isn't known. */
  private Optional<String> meant(Node.Entry entry) {
    String name = COLON.matcher(plain(entry)).replaceFirst("");
    return fields.containsKey(name)
        ? Optional.of(name)
        : OtherNames.field(name, fields.keySet())
            .filter(other -> mapping.get(other).isEmpty())
            .or(() -> Suggestion.nearest(plain(entry), fields.keySet()));
  }

  /** The same as a hint, which says it where only the space behind a colon is missing. */
  private Optional<String> hint(Node.Entry entry) {
    String key = plain(entry);
    return meant(entry)
        .map(
            name ->
                key.startsWith(name + ":") ? name + ": " + key.substring(name.length() + 1) : name)
        .map(Suggestion::didYouMean);
  }

  private void nothing(Field<?> field, Node.Entry entry) {
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
                  ? "a color goes in quotes, or it is taken for a comment: " + Shape.example(field)
                  : remark
                      .map(
                          cut ->
                              "a text with a # in it goes in quotes: \"%s\"".formatted(cut.text()))
                      .orElse("write " + Shape.example(field))));
    } else {
      remark.ifPresent(cut -> reading.report(Single.cutOff("", cut)));
    }
  }

  /**
   * Tells that one of some fields is missing: where a misspelled one is, which isn't told by itself
   * then, or else of the whole.
   */
  private void missing(String message, List<String> wanted) {
    Optional<Node.Entry> misspelled =
        unknown.stream()
            .filter(entry -> meant(entry).filter(wanted::contains).isPresent())
            .findFirst();
    misspelled.ifPresent(unknown::remove);
    reading.report(
        Problem.of(
                Rule.MISSING_FIELD,
                misspelled.map(Node.Entry::position).orElse(mapping.position()),
                message
                    + misspelled.map(it -> ": there is only \"%s\"".formatted(it.key())).orElse(""),
                misspelled
                    .flatMap(this::hint)
                    .orElse("add a line such as " + Shape.example(fields.get(wanted.get(0)))))
            .withFix(misspelled.flatMap(this::fix)));
  }

  private void choose(Shape.Choice choice) {
    List<Node.Entry> given =
        mapping.entries().stream()
            .filter(entry -> choice.fields().contains(entry.key()) && written.contains(entry.key()))
            .toList();
    if (given.isEmpty() && choice.required()) {
      missing(
          choice.fields().stream().collect(Collectors.joining(", ", "one of ", " is missing")),
          choice.fields());
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
