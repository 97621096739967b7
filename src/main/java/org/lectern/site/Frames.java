package org.lectern.site;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.program.Conference;
import org.lectern.program.Look;
import org.lectern.site.view.AlternateView;
import org.lectern.site.view.Frame;
import org.lectern.site.view.LogoView;
import org.lectern.site.view.ReaderView;

/** Makes what a page has around its own content. */
final class Frames {
  private Frames() {}

  static Frame around(Here here, Function<Addresses, SitePath> where, Head head, boolean indexed) {
    Edition edition = here.edition();
    Conference conference = edition.conference();
    Words words = edition.words();
    Assets assets = edition.assets();
    String facts = head.facts().map(Thing::json).orElse("");
    return new Frame(
        head.title().isEmpty()
            ? conference.name()
            : words.text("title_page", head.title(), conference.name()),
        head.title().isEmpty() ? conference.name() : head.title(),
        head.description(),
        here.path().under(conference.url()).toString(),
        words.language().toLanguageTag(),
        Languages.direction(words.language()),
        Policy.of(head.frameHosts(), head.mediaHosts(), facts),
        indexed,
        conference.name(),
        conference.look().logo().flatMap(logo -> logo(here, logo)),
        here.to(edition.addresses().front()),
        Menu.of(here),
        Menu.search(here),
        head.translated() ? alternates(here, where) : List.of(),
        head.files().stream().map(file -> ProgramFiles.view(here, file)).toList(),
        here.to(edition.addresses().apps()),
        assets.styles().stream().map(here::to).toList(),
        assets.scripts().stream().map(here::to).toList(),
        links(here, assets.theme()),
        storage(conference),
        here.root(),
        conference.zone().getId(),
        zone(conference),
        here.to(Icons.apple(conference, assets)),
        conference.offline() ? here.to(edition.addresses().manifest()) : "",
        head.preview().or(() -> Previews.site(edition)).map(preview -> preview.view(here)),
        facts,
        reader(here),
        editUrl(conference, head.source()));
  }

  private static Optional<LogoView> logo(Here here, Look.Logo logo) {
    String words = logo.withName() ? "" : here.edition().conference().name();
    return here.picture(Optional.of(logo.file()), words, Place.LOGO)
        .map(
            picture ->
                new LogoView(picture, here.picture(logo.dark(), "", Place.LOGO), logo.withName()));
  }

  private static Map<String, String> links(Here here, Map<String, SitePath> files) {
    Map<String, String> links = new LinkedHashMap<>();
    files.forEach((name, path) -> links.put(name, here.to(path)));
    return links;
  }

  private static ReaderView reader(Here here) {
    Edition edition = here.edition();
    Conference conference = edition.conference();
    LocalTime dayStarts = conference.dayStarts();
    return new ReaderView(
        here.to(edition.assets().data().get(edition.program().language()).sessions()),
        here.to(edition.addresses().my()),
        here.to(edition.addresses().now()),
        Times.moment(edition, conference.start().atTime(dayStarts)).iso(),
        Times.moment(edition, conference.end().plusDays(1).atTime(dayStarts)).iso(),
        dayStarts.toString());
  }

  /** Two conferences on one host keep what their readers chose apart by the site's address. */
  private static String storage(Conference conference) {
    return Slug.of(conference.url().getHost() + conference.url().getPath());
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
                  path.under(edition.conference().url()).toString(),
                  folder.language().equals(edition.program().language()));
            })
        .toList();
  }

  /** The zone with its offset on the first day, such as {@code Asia/Tokyo (UTC+09:00)}. */
  private static String zone(Conference conference) {
    ZoneOffset offset = conference.start().atTime(12, 0).atZone(conference.zone()).getOffset();
    return conference.zone().getId()
        + " (UTC"
        + (offset.equals(ZoneOffset.UTC) ? "" : offset.getId())
        + ")";
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
