package org.lectern.importer.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.Identifiers;
import org.lectern.importer.format.RichText;
import org.lectern.importer.model.ForeignLink;
import org.lectern.importer.model.ForeignSpeaker;

/** The speakers of a folder, each known by the name of the file and by what its page is called. */
final class SpeakerPages {
  private final Map<String, ForeignSpeaker> byKey = new LinkedHashMap<>();
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final RichText texts;
  private final Links links;
  private final Findings findings;

  SpeakerPages(RichText texts, Findings findings) {
    this.texts = texts;
    this.links = new Links(findings);
    this.findings = findings;
  }

  /** All of them, in the order of their files. */
  List<ForeignSpeaker> all() {
    return List.copyOf(byKey.values());
  }

  /** Takes one. */
  void add(Page page) {
    Fields fields = page.fields();
    Map<String, Object> kept = new LinkedHashMap<>();
    String slug = page.slug();
    Optional<String> name = fields.line("name").or(() -> fields.line("title"));
    if (name.isEmpty()) {
      findings.changed(fields.place(), "a speaker without a name, who is called N. N. now");
    }
    if (fields.peek("type").filter("speaker"::equals).isPresent()) {
      fields.without("type");
    }
    Optional<String> affiliation =
        fields.firstLine("affiliation", "company", "organization", "organisation", "employer");
    Optional<String> biography = fields.text("bio").or(() -> fields.text("biography"));
    String text = page.body().isBlank() ? biography.orElse("") : page.body();
    if (!page.body().isBlank()) {
      biography.ifPresent(bio -> keep(fields, kept, "bio", bio));
    }
    List<ForeignLink> shown = links.ofSpeaker(fields, kept);
    Optional<String> pronouns = fields.line("pronouns");
    Optional<String> orcid = Identifiers.orcid(fields, findings);
    kept.putAll(fields.rest(findings));
    byKey.put(
        page.path(),
        new ForeignSpeaker.Draft(page.path(), name.orElse("N. N."))
            .id(Optional.of(slug))
            .slug(Optional.of(slug))
            .affiliation(affiliation)
            .pronouns(pronouns)
            .orcid(orcid)
            .links(shown)
            .text(texts.markdown(text, fields.place()))
            .extra(MarkdownSite.extra(kept))
            .done());
    keys.putIfAbsent(slug, page.path());
    keys.putIfAbsent(page.stem().toLowerCase(Locale.ROOT), page.path());
  }

  private void keep(Fields fields, Map<String, Object> kept, String name, String value) {
    findings.kept(fields.place(), name);
    kept.put(name, value);
  }

  /** The keys of a session's speakers; of whom there is no file, only the name is known. */
  List<String> of(Fields session) {
    return List.of("presenter_slugs", "speakers", "presenters", "speaker", "presenter").stream()
        .flatMap(name -> session.texts(name).stream())
        .map(written -> key(written, session))
        .distinct()
        .toList();
  }

  private String key(String written, Fields session) {
    return keys.computeIfAbsent(
        written.toLowerCase(Locale.ROOT),
        unknown -> {
          findings.changed(
              session.place(), "a speaker without a file, of whom there is only the name now");
          byKey.put(written, ForeignSpeaker.named(written));
          return written;
        });
  }
}
