package org.lectern.export;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.address.SitePath;
import org.lectern.program.Conference;
import org.lectern.program.ExportFormat;
import org.lectern.site.Edition;
import org.lectern.site.Output;
import org.lectern.site.ToldChange;
import org.lectern.site.ToldChanges;

/**
 * {@code feed.xml}: the program's changes as an Atom feed in each language (<a
 * href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>). Each has the words for what happened
 * as its categories, so that a reader's program can pick out the new recordings.
 *
 * <p>Its times are those of commits. Where nothing is known to have changed it is empty and as of
 * 1970, for a feed can't do without a time: there is no clock here, and a reader that remembers a
 * later one, such as the conference's first day, could take the first entries for old.
 */
final class ChangesFeed implements Export {
  @Override
  public Stream<Output> outputs(Exporting it) {
    return it.editions(ExportFormat.ATOM)
        .map(edition -> new Output.Data(path(edition), () -> bytes(edition)));
  }

  private static SitePath path(Edition edition) {
    return edition.addresses().export(ExportFormat.ATOM);
  }

  /** The feed of an edition. */
  static byte[] bytes(Edition edition) {
    List<ToldChange> changes = ToldChanges.of(edition);
    Conference conference = edition.conference();
    String self = edition.url(path(edition)).toString();
    AtomWriter xml = new AtomWriter(edition.program().language());
    xml.text("id", self);
    xml.text(
        "title",
        edition.words().text("title_page", edition.words().text("changes"), conference.name()));
    xml.text("updated", updated(changes).toString());
    xml.link("self", ExportFormat.ATOM.mediaType(), self);
    xml.link("alternate", "text/html", edition.url(edition.addresses().changes()).toString());
    xml.author(conference.name());
    changes.forEach(change -> entry(xml, edition, self, change));
    return xml.bytes();
  }

  private static Instant updated(List<ToldChange> changes) {
    return changes.stream()
        .map(ToldChange::at)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  /** Where to read on: of a session that is gone, what is told of it. */
  private static String page(Edition edition, ToldChange change) {
    return change
        .page()
        .map(page -> edition.url(page).toString())
        .orElseGet(() -> edition.url(edition.addresses().changes()) + "#" + encoded(change.id()));
  }

  private static String encoded(String id) {
    return new SitePath(id).under("");
  }

  private static void entry(AtomWriter xml, Edition edition, String self, ToldChange change) {
    xml.begin("entry");
    xml.text("id", self + "#" + encoded(change.id()));
    xml.text("title", change.title().in(edition));
    xml.text("updated", change.at().toString());
    xml.link("alternate", "text/html", page(edition, change));
    for (String kind : change.kinds()) {
      xml.category(kind);
    }
    xml.content(change.lines().stream().map(line -> line.in(edition)).toList());
    xml.end();
  }
}
