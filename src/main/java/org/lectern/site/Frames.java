package org.lectern.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.address.Addresses;
import org.lectern.address.SitePath;
import org.lectern.program.Conference;
import org.lectern.site.view.AlternateView;
import org.lectern.site.view.Frame;
import org.lectern.text.Words;

/** Makes what a page has around its own content. */
final class Frames {
  private Frames() {}

  static Frame around(Here here, Function<Addresses, SitePath> where, Head head, boolean indexed) {
    Edition edition = here.edition();
    Conference conference = edition.conference();
    Words words = edition.words();
    Surroundings around = Surroundings.of(here);
    String facts = head.facts().map(Thing::json).orElse("");
    return new Frame(
        head.title().isEmpty()
            ? conference.name()
            : words.text("title_page", head.title(), conference.name()),
        head.title().isEmpty() ? conference.name() : head.title(),
        head.description(),
        here.url(here.path()),
        words.language().toLanguageTag(),
        Languages.direction(words.language()),
        Policy.of(head.media(), facts),
        indexed,
        conference.name(),
        around.logo(),
        around.home(),
        Menu.of(here),
        Menu.search(here),
        head.translated() ? alternates(here, where) : List.of(),
        head.files().stream().map(file -> ProgramFiles.view(here, file)).toList(),
        around.apps(),
        around.styles(),
        around.scripts(),
        around.assets(),
        around.storage(),
        here.root(),
        conference.zone().getId(),
        around.zone(),
        around.touchIcon(),
        around.manifest(),
        head.preview().or(() -> Previews.site(edition)).map(preview -> preview.view(here)),
        facts,
        around.reader(),
        editUrl(conference, head.source()),
        conference.extra().values());
  }

  private static List<AlternateView> alternates(Here here, Function<Addresses, SitePath> where) {
    Edition edition = here.edition();
    if (edition.folders().size() < 2) {
      return List.of();
    }
    return edition.folders().stream()
        .map(
            folder -> {
              SitePath path = where.apply(folder.addresses());
              return new AlternateView(
                  folder.language().toLanguageTag(),
                  Languages.name(folder.language(), folder.language()),
                  here.to(path),
                  here.url(path),
                  folder.language().equals(edition.program().language()));
            })
        .toList();
  }

  private static String editUrl(Conference conference, Optional<String> source) {
    return conference
        .editUrl()
        .flatMap(
            template ->
                source.map(path -> template.replace("{path}", new SitePath(path).under(""))))
        .orElse("");
  }
}
