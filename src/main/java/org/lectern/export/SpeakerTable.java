package org.lectern.export;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.program.Session;
import org.lectern.program.Speaker;
import org.lectern.site.Edition;
import org.lectern.table.Cell;
import org.lectern.table.Table;
import org.lectern.text.Words;

/** All speakers by their slugs. */
final class SpeakerTable {
  private SpeakerTable() {}

  static Table of(Edition edition) {
    Words words = edition.words();
    return new Table(
        words.text("speakers"),
        List.of(
            SessionTable.column(words, "slug", 24),
            SessionTable.column(words, "name", 32),
            SessionTable.column(words, "reading", 24),
            SessionTable.column(words, "sort_name", 32),
            SessionTable.column(words, "affiliation", 40),
            SessionTable.column(words, "pronouns", 12),
            SessionTable.column(words, "orcid", 22),
            SessionTable.column(words, "sessions", 48),
            SessionTable.column(words, "photo", 40),
            SessionTable.column(words, "url", 40),
            SessionTable.column(words, "biography", 80)),
        () ->
            edition.program().speakers().stream().map(speaker -> row(edition, speaker)).iterator());
  }

  private static List<Cell> row(Edition edition, Speaker speaker) {
    return List.of(
        Cell.of(speaker.slug()),
        Cell.of(speaker.name()),
        Cell.of(speaker.reading()),
        Cell.of(speaker.sortName()),
        Cell.of(speaker.affiliation()),
        Cell.of(speaker.pronouns()),
        Cell.of(speaker.orcid()),
        Cell.of(
            edition.program().ofSpeaker(speaker.slug()).stream()
                .map(Session::title)
                .collect(Collectors.joining("; "))),
        Cell.of(speaker.photo().flatMap(edition::url)),
        Cell.of(edition.url(edition.addresses().speaker(speaker.slug())).toString()),
        Cell.of(edition.plain(speaker)));
  }
}
