package org.lectern.cite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * References as <a href="https://ctan.org/pkg/bibtex">BibTeX</a>, in UTF-8, with the fields that <a
 * href="https://ctan.org/pkg/biblatex">biblatex</a> has for events. A talk with a DOI is in
 * proceedings; another one is unpublished.
 *
 * <pre>{@code
 * @unpublished{knots-2027,
 *   author = {Reis, Ana and {Knot Tyers' Guild}},
 *   title = {{Knots: An Introduction}},
 *   …
 * }
 * }</pre>
 */
public final class Bibtex {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** What means something else in TeX. Braces count in BibTeX even behind a backslash. */
  private static final Map<Integer, String> ESCAPES =
      Map.ofEntries(
          Map.entry((int) '\\', "\\textbackslash{}"),
          Map.entry((int) '{', "\\textbraceleft{}"),
          Map.entry((int) '}', "\\textbraceright{}"),
          Map.entry((int) '~', "\\textasciitilde{}"),
          Map.entry((int) '^', "\\textasciicircum{}"),
          Map.entry((int) '#', "\\#"),
          Map.entry((int) '$', "\\$"),
          Map.entry((int) '%', "\\%"),
          Map.entry((int) '&', "\\&"),
          Map.entry((int) '_', "\\_"));

  /** What would end a name. */
  private static final Pattern ENDS_NAME = Pattern.compile("(?i)(^|\\s)and(\\s|$)|,");

  private Bibtex() {}

  /** An entry, with a line's end behind it. */
  public static String of(Reference talk) {
    StringBuilder entry = new StringBuilder(512);
    boolean published = talk.doi().isPresent();
    String event =
        Stream.concat(Stream.of(talk.event()), talk.place().stream())
            .collect(Collectors.joining(", "));
    entry.append(published ? "@inproceedings{" : "@unpublished{").append(talk.key());
    field(
        entry,
        "author",
        talk.authors().stream().map(Bibtex::name).collect(Collectors.joining(" and ")));
    // The second pair of braces keeps capitals as they are.
    field(entry, "title", "{" + text(talk.title()) + "}");
    if (published) {
      field(entry, "booktitle", text(talk.event()));
    } else {
      field(
          entry,
          "note",
          text(
              Stream.concat(talk.genre().stream(), Stream.of(event))
                  .collect(Collectors.joining(", "))));
    }
    field(entry, "eventtitle", text(talk.event()));
    field(entry, "eventdate", talk.date().toString());
    talk.place().ifPresent(place -> field(entry, "venue", text(place)));
    field(entry, "year", String.valueOf(talk.date().getYear()));
    entry.append(",\n  month = ").append(MONTHS.get(talk.date().getMonthValue() - 1));
    talk.doi().ifPresent(doi -> field(entry, "doi", doi));
    field(entry, "url", talk.url().toString());
    field(entry, "language", talk.language().toLowerCase(Locale.ROOT));
    if (!talk.keywords().isEmpty()) {
      field(entry, "keywords", text(talk.keywordList()));
    }
    return entry.append("\n}\n").toString();
  }

  private static void field(StringBuilder entry, String name, String value) {
    entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
  }

  private static String name(Author author) {
    if (author instanceof Author.Person person) {
      return part(person.family()) + ", " + part(person.given());
    }
    return "{" + text(author.toString()) + "}";
  }

  private static String part(String name) {
    String text = text(name);
    return ENDS_NAME.matcher(name).find() ? "{" + text + "}" : text;
  }

  private static String text(String plain) {
    StringBuilder text = new StringBuilder(plain.length());
    plain
        .codePoints()
        .forEach(
            c -> {
              String written = ESCAPES.get(c);
              if (written == null) {
                text.appendCodePoint(OneLine.of(c));
              } else {
                text.append(written);
              }
            });
    return text.toString();
  }
}
