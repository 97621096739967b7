package org.lectern.export;

import java.util.stream.Collectors;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Speaker;
import org.lectern.site.Edition;
import org.lectern.table.Table;

/** All speakers by their slugs. */
final class SpeakerTable {
  private SpeakerTable() {}

  static Table of(Edition edition) {
    Program program = edition.program();
    return new Columns<Speaker>(edition.words())
        .text("slug", 24, Speaker::slug)
        .text("name", 32, Speaker::name)
        .ifAny("reading", 24, Speaker::reading)
        .ifAny("sort_name", 32, Speaker::sortName)
        .ifAny("affiliation", 40, Speaker::affiliation)
        .ifAny("pronouns", 12, Speaker::pronouns)
        .ifAny("orcid", 22, Speaker::orcid)
        .text(
            "sessions",
            48,
            speaker ->
                program.ofSpeaker(speaker.slug()).stream()
                    .map(Session::title)
                    .collect(Collectors.joining("; ")))
        .ifAny("photo", 40, speaker -> speaker.photo().flatMap(edition::url))
        .text(
            "url",
            40,
            speaker -> edition.url(edition.addresses().speaker(speaker.slug())).toString())
        .text("biography", 80, edition::plain)
        .table(edition.words().text("speakers"), program.speakers()::stream);
  }
}
