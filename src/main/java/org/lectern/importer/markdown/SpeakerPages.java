package org.lectern.importer.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Identifiers;
import org.lectern.importer.format.RichText;
import org.lectern.importer.model.ForeignSpeaker;

/** The speakers of a folder, each known by the name of the file and by what its page is called. */
final class SpeakerPages {
  private final Map<String, ForeignSpeaker> byKey = new LinkedHashMap<>();
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final RichText texts;

  SpeakerPages(RichText texts) {
    this.texts = texts;
  }

  /** All of them, in the order of their files. */
  List<ForeignSpeaker> all() {
    return List.copyOf(byKey.values());
  }

  /** Takes one. */
  void add(Page page) {
    Fields fields = page.fields();
    String slug = page.slug();
    String name = fields.name(fields.line("name").or(() -> fields.line("title")), "a speaker");
    if (fields.peek("type").filter("speaker"::equals).isPresent()) {
      fields.without("type");
    }
    Optional<String> affiliation =
        fields.firstLine("affiliation", "company", "organization", "organisation", "employer");
    Optional<String> biography = fields.text("bio").or(() -> fields.text("biography"));
    String text = page.body().isBlank() ? biography.orElse("") : page.body();
    if (!page.body().isBlank()) {
      fields.keepAndNote("bio", biography.orElse(""));
    }
    byKey.put(
        page.path(),
        new ForeignSpeaker.Draft(page.path(), name)
            .id(Optional.of(slug))
            .slug(Optional.of(slug))
            .affiliation(affiliation)
            .links(Links.ofSpeaker(fields))
            .pronouns(fields.line("pronouns"))
            .orcid(Identifiers.orcid(fields))
            .text(texts.markdown(text, fields.place()))
            .extra(fields.extra(MarkdownSite.NAME))
            .done());
    keys.putIfAbsent(slug, page.path());
    keys.putIfAbsent(page.stem().toLowerCase(Locale.ROOT), page.path());
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
          session.noteChanged("a speaker without a file, of whom there is only the name now");
          byKey.put(written, ForeignSpeaker.named(written));
          return written;
        });
  }
}
