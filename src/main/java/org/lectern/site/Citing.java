package org.lectern.site;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.cite.Author;
import org.lectern.cite.Doi;
import org.lectern.cite.Orcid;
import org.lectern.cite.Reference;
import org.lectern.program.Session;
import org.lectern.program.Speaker;
import org.lectern.site.view.CiteView;
import org.lectern.site.view.MetaView;
import org.lectern.text.Words;

/**
 * How a session is cited, for its page: to readers in words, to search engines for papers in the
 * tags that <a href="https://scholar.google.com/intl/en/scholar/inclusion.html#indexing">Google
 * Scholar</a> and others read.
 */
final class Citing {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

  private static final Pattern ISOLATES = Pattern.compile("\u2069");

  private Citing() {}

  static Optional<CiteView> view(Here here, Session session) {
    return References.of(here.edition(), session).map(talk -> view(here, session, talk));
  }

  /** Names that run the other way would carry along the day, and each other. */
  private static CiteView view(Here here, Session session, Reference talk) {
    Edition edition = here.edition();
    Words words = edition.words();
    String authors =
        talk.authors().stream()
            .map(Author::toString)
            .map(edition::isolated)
            .collect(Collectors.joining("; "));
    String where =
        Stream.of(talk.genre(), Optional.of(talk.event()), talk.place())
            .flatMap(Optional::stream)
            .map(edition::isolated)
            .collect(Collectors.joining(words.text("comma")));
    return new CiteView(
        parts(words.text("cite_before", authors, edition.isolated(talk.date().toString()))),
        talk.title(),
        parts(words.text("cite_after", where)),
        talk.doi().map(Doi::address).orElse(talk.url().toString()),
        tags(here, session, talk));
  }

  /** Elements in place of the invisible marks, which readers would copy with the reference. */
  private static List<CiteView.PartView> parts(String text) {
    return ISOLATES
        .splitAsStream(text.replace("\u2068", "\u2069\u2068"))
        .filter(part -> !part.isEmpty())
        .map(
            part ->
                part.startsWith("\u2068")
                    ? new CiteView.PartView(part.substring(1), true)
                    : new CiteView.PartView(part, false))
        .toList();
  }

  private static List<MetaView> tags(Here here, Session session, Reference talk) {
    List<MetaView> tags = new ArrayList<>();
    tags.add(new MetaView("citation_title", talk.title()));
    References.authors(here.program(), session).forEach(speaker -> author(tags, speaker));
    tags.add(new MetaView("citation_publication_date", DAY.format(talk.date())));
    tags.add(new MetaView("citation_conference_title", talk.event()));
    tags.add(new MetaView("citation_language", talk.language()));
    talk.doi().ifPresent(doi -> tags.add(new MetaView("citation_doi", doi)));
    talk.pdf().ifPresent(pdf -> tags.add(new MetaView("citation_pdf_url", pdf.toString())));
    tags.add(new MetaView("citation_abstract_html_url", talk.url().toString()));
    if (!talk.keywords().isEmpty()) {
      tags.add(new MetaView("citation_keywords", String.join("; ", talk.keywords())));
    }
    return tags;
  }

  /** What belongs to an author comes right behind the name. */
  private static void author(List<MetaView> tags, Speaker speaker) {
    String name = Author.of(speaker.name(), speaker.sortName()).inverted();
    tags.add(new MetaView("citation_author", name));
    speaker
        .affiliation()
        .ifPresent(place -> tags.add(new MetaView("citation_author_institution", place)));
    speaker
        .orcid()
        .ifPresent(id -> tags.add(new MetaView("citation_author_orcid", Orcid.address(id))));
  }
}
