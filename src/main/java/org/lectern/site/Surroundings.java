package org.lectern.site;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.address.SitePath;
import org.lectern.address.Slug;
import org.lectern.program.Conference;
import org.lectern.program.Look;
import org.lectern.site.view.LogoView;
import org.lectern.site.view.ReaderView;

/**
 * What is around all pages of an edition that lie as deep in the site.
 *
 * @param apps the link to the page of all that other programs read; empty where there is none
 * @param assets the links to all files of the theme by their names
 * @param storage what a browser's storage keeps the reader's choices under
 * @param zone the conference's time zone with its offset; with both where clocks change meanwhile
 * @param manifest the link to it; empty where browsers don't keep the site
 * @param reader what a reader's own browser adds to pages from
 */
record Surroundings(
    Optional<LogoView> logo,
    String home,
    String apps,
    List<String> styles,
    List<String> scripts,
    Map<String, String> assets,
    String storage,
    String zone,
    String touchIcon,
    String manifest,
    ReaderView reader) {

  static Surroundings of(Here here) {
    return here.edition().shared().surroundings().get(here.root(), () -> make(here));
  }

  private static Surroundings make(Here here) {
    Edition edition = here.edition();
    Conference conference = edition.conference();
    Assets assets = edition.assets();
    return new Surroundings(
        conference.look().logo().flatMap(logo -> logo(here, logo)),
        here.to(edition.addresses().front()),
        AppsPage.isThere(edition) ? here.to(edition.addresses().apps()) : "",
        assets.styles().stream().map(here::to).toList(),
        assets.scripts().stream().map(here::to).toList(),
        links(here, assets.theme()),
        storage(conference),
        zone(conference),
        here.to(Icons.apple(conference, assets)),
        conference.offline() ? here.to(edition.addresses().manifest()) : "",
        reader(here));
  }

  private static Optional<LogoView> logo(Here here, Look.Logo logo) {
    String words = logo.withName() ? "" : here.conference().name();
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
        conference.moment(conference.start().atTime(dayStarts)),
        conference.moment(conference.end().plusDays(1).atTime(dayStarts)),
        dayStarts.toString());
  }

  /** Two conferences on one host keep what their readers chose apart by the site's address. */
  private static String storage(Conference conference) {
    return Slug.of(conference.url().getHost() + conference.url().getPath());
  }

  /**
   * The zone with its offset, such as {@code Asia/Tokyo (UTC+09:00)}; with both where clocks change
   * from one of the days to another.
   */
  private static String zone(Conference conference) {
    return conference
        .start()
        .datesUntil(conference.end().plusDays(1))
        .map(day -> day.atTime(conference.dayStarts()).plusHours(12).atZone(conference.zone()))
        .map(ZonedDateTime::getOffset)
        .distinct()
        .map(offset -> "UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset.getId()))
        .collect(Collectors.joining(" / ", conference.zone().getId() + " (", ")"));
  }
}
