package org.lectern.cite;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one says of a talk to cite it.
 *
 * @param key what texts refer to it by: letters and digits of ASCII, hyphens, dots and colons
 * @param title with the subtitle
 * @param language of the title, as a BCP 47 tag
 * @param authors never empty
 * @param date the day on which it is given first
 * @param event the conference
 * @param place where the conference meets
 * @param genre what kind of session it is, in the language of the edition
 * @param url its page
 * @param pdf its slides or its paper
 * @param doi such as {@code 10.5555/knots.2027}; a talk that has one is taken as published
 */
public record Reference(
    String key,
    String title,
    String language,
    List<Author> authors,
    LocalDate date,
    String event,
    Optional<String> place,
    Optional<String> genre,
    URI url,
    Optional<URI> pdf,
    Optional<String> doi,
    List<String> keywords) {
  public Reference {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
  }

  /** The keywords with commas between them, and none within. */
  String keywordList() {
    return keywords.stream().map(OneLine::withoutCommas).collect(Collectors.joining(", "));
  }
}
