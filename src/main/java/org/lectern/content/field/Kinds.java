package org.lectern.content.field;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.content.source.Node;
import org.lectern.problem.Rule;
import org.lectern.program.Address;
import org.lectern.program.Extra;
import org.lectern.suggest.Suggestion;

/** Everything that a field can take. */
public final class Kinds {
  public static final Kind<String> TEXT = new Kind<>(Form.Plain.TEXT, "text", Single::words);
  public static final Kind<Boolean> FLAG =
      ofText(Form.Plain.FLAG, "`true` or `false`", Words::flag);
  public static final Kind<Integer> COUNT =
      ofText(Form.Plain.INTEGER, "a whole number such as `100`", Words::count);
  public static final Kind<LocalDate> DATE =
      ofText(Form.Plain.DATE, "a date such as `2021-06-06`", Dates::date);
  public static final Kind<LocalTime> TIME =
      ofText(Form.Plain.TIME, "a time such as `\"04:00\"`", Dates::time);
  public static final Kind<LocalDateTime> DATE_TIME =
      ofText(Form.Plain.DATE_TIME, "a day and time such as `2021-06-06 13:45`", Dates::dateTime);
  public static final Kind<End> END =
      ofText(
          Form.Plain.DATE_TIME_OR_TIME,
          "a day and time such as `2021-06-06 14:15`, or only the time",
          Dates::end);
  public static final Kind<Duration> DURATION =
      ofText(Form.Plain.DURATION, "minutes such as `30`, or `1h 30m`", Durations::read);
  public static final Kind<ZoneId> ZONE =
      ofText(Form.Plain.ZONE, "an IANA time zone such as `Asia/Tokyo`", Zones::read);
  public static final Kind<Locale> LANGUAGE =
      ofText(Form.Plain.LANGUAGE, "a language's tag such as `en` or `pt-BR`", Languages::read);
  public static final Kind<String> COLOR =
      ofText(Form.Plain.COLOR, "a color such as `\"#1b6ca8\"`", Words::color);
  public static final Kind<Address.Web> WEB_ADDRESS =
      ofText(Form.Plain.WEB_ADDRESS, "an address that starts with `https://`", Addresses::web);
  public static final Kind<Address> ADDRESS =
      ofText(
          Form.Plain.ADDRESS,
          "an address that starts with `https://`, or a file such as `media/slides.pdf`",
          Addresses::any);

  /** The same as {@link #WEB_ADDRESS}, for where the model takes either kind of address. */
  public static final Kind<Address> WEB_LINK =
      ofText(
          Form.Plain.WEB_ADDRESS,
          WEB_ADDRESS.words(),
          (text, reading) -> Addresses.web(text, reading).map(Address.class::cast));

  public static final Kind<Address.File> FILE =
      ofText(Form.Plain.FILE, "a file such as `media/portrait.jpg`", Addresses::file);
  public static final Kind<URI> SITE =
      ofText(
          Form.Plain.WEB_ADDRESS,
          "an address such as `https://program.example.org/`",
          SiteAddress::read);
  public static final Kind<String> EDIT_ADDRESS =
      ofText(Form.Plain.EDIT_ADDRESS, "an address with `{path}` in it", Addresses::edit);
  public static final Kind<String> ORCID =
      ofText(Form.Plain.ORCID, "an ORCID such as `\"0000-0002-1825-0097\"`", Orcids::read);
  public static final Kind<String> DOI =
      ofText(Form.Plain.DOI, "a DOI such as `\"10.5555/knots.2027\"`", Dois::read);
  public static final Kind<Boolean> EMAIL =
      ofText(Form.Plain.EMAIL, "an e-mail address, which is never published", Words::email);
  public static final Kind<String> SHOWN_ADDRESS =
      ofText(
          Form.Plain.TEXT,
          "an e-mail address, or an address that starts with `https://`",
          Words::shownAddress);
  public static final Kind<String> ID =
      ofText(Form.Plain.ID, "lower-case letters, digits and hyphens", Ids::read);
  public static final Kind<Extra> EXTRA =
      new Kind<>(Form.Plain.EXTRA, "fields of your own", Extras::read);

  private Kinds() {}

  /** The id or slug of something else; whether that exists is checked later. */
  public static Kind<String> reference(Form.Reference to) {
    String word = to.name().toLowerCase(Locale.ROOT);
    String what =
        switch (to) {
          case SPEAKER, SESSION, PAGE -> "a " + word + "'s file name without `.md`";
          case ACCESS -> "the id of an access policy";
          default -> "the id of a " + word;
        };
    return ofText(to, what, Kinds::reference);
  }

  /**
   * The id or slug of one other thing.
   *
   * @param forSeveral the field that takes a list of them
   */
  public static Kind<String> oneReference(Form.Reference to, String forSeveral) {
    Kind<String> one = reference(to);
    return new Kind<>(
        to,
        one.words(),
        (node, reading) -> {
          Optional<List<String>> ids = several(node);
          return ids.isEmpty()
              ? one.read(node, reading)
              : reading.refuse(
                  Rule.WRONG_TYPE,
                  node,
                  "here one is wanted, not several",
                  "write %s: [%s]".formatted(forSeveral, String.join(", ", ids.orElseThrow())));
        });
  }

  /** What stands in a list of several texts, or in what is meant as one. */
  private static Optional<List<String>> several(Node node) {
    Optional<List<String>> parted = Commas.parted(node);
    if (parted.isPresent()) {
      return parted;
    }
    return node instanceof Node.Items list
            && list.items().size() > 1
            && list.items().stream().allMatch(Node.Text.class::isInstance)
        ? Optional.of(
            list.items().stream().map(item -> ((Node.Text) item).value().strip()).toList())
        : Optional.empty();
  }

  private static Optional<String> reference(Node.Text text, Reading reading) {
    String id = Ids.plain(text.value());
    return id.contains(" - ")
        ? reading.refuse(
            Rule.WRONG_TYPE,
            text,
            "here two items of a list are read as one, \"%s\"".formatted(id),
            "begin each \"- \" in the same column")
        : Optional.of(id);
  }

  /** One of a few words. */
  public static <E extends Enum<E>> Kind<E> oneOf(Class<E> type) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      words.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    List<String> known = List.copyOf(words.keySet());
    String said = known.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    return ofText(
        new Form.OneOf(known),
        "one of " + said,
        (text, reading) ->
            Optional.ofNullable(words.get(text.value().strip()))
                .or(
                    () ->
                        reading.refuse(
                            Rule.BAD_VALUE,
                            text,
                            "\"%s\" is none of %s"
                                .formatted(text.value(), String.join(", ", known)),
                            Suggestion.didYouMean(text.value(), known))));
  }

  /** Any number of values of a kind. */
  public static <T> Kind<List<T>> listOf(Kind<T> item) {
    return new Kind<>(
        new Form.ListOf(item.form()),
        "a list: " + item.words(),
        (node, reading) -> Lists.read(item, node, reading));
  }

  /** A thing with fields of its own. */
  public static <T> Kind<T> object(Shape shape, Function<Values, Optional<T>> mapper) {
    return object(shape, (values, reading) -> mapper.apply(values));
  }

  /** A thing with fields of its own in which more can be wrong than each field by itself. */
  public static <T> Kind<T> object(Shape shape, BiFunction<Values, Reading, Optional<T>> mapper) {
    return new Kind<>(
        new Form.ObjectOf(shape),
        "the fields of " + shape.withArticle(),
        (node, reading) ->
            node instanceof Node.Mapping mapping
                ? mapper.apply(shape.read(mapping, reading), reading)
                : reading.refuse(
                    Rule.WRONG_TYPE,
                    node,
                    "here %s's fields are wanted, not %s"
                        .formatted(shape.withArticle(), Single.name(node)),
                    "write " + shape.example()));
  }

  private static <T> Kind<T> ofText(
      Form form, String words, BiFunction<Node.Text, Reading, Optional<T>> reader) {
    String plain = words.replace("`", "");
    return new Kind<>(
        form,
        words,
        (node, reading) ->
            Single.text(node, plain, reading)
                .flatMap(text -> Single.seen((Node.Text) node, form, reading))
                .flatMap(text -> reader.apply(text, reading)));
  }
}
