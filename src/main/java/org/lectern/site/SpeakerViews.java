package org.lectern.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.cite.Orcid;
import org.lectern.program.Address;
import org.lectern.program.Link;
import org.lectern.program.Program;
import org.lectern.program.Source;
import org.lectern.program.Speaker;
import org.lectern.site.view.ResourceLink;
import org.lectern.site.view.SpeakerCard;
import org.lectern.site.view.SpeakerItem;

/** Speakers as pages show them. */
final class SpeakerViews {
  private SpeakerViews() {}

  /**
   * A speaker with the biography.
   *
   * @param level of the heading above the biography
   */
  static SpeakerCard card(Here here, Speaker speaker, int level) {
    return new SpeakerCard(
        speaker.slug(),
        speaker.name(),
        speaker.reading().orElse(""),
        Readings.language(here, speaker),
        Readings.isAbove(speaker),
        here.to(here.addresses().speaker(speaker.slug())),
        speaker.affiliation().orElse(""),
        here.languageOfShared(speaker.source(), "affiliation"),
        speaker.pronouns().orElse(""),
        here.picture(speaker.photo(), speaker.photoAlt().orElse(speaker.name()), Place.PORTRAIT),
        here.language(speaker.textLanguage()),
        LinkedTexts.html(here, speaker, level),
        links(here, speaker.source(), speaker.links()),
        speaker.orcid().map(Orcid::address).orElse(""));
  }

  static SpeakerItem item(Here here, Speaker speaker) {
    return new SpeakerItem(
        speaker.slug(),
        speaker.name(),
        speaker.reading().orElse(""),
        Readings.language(here, speaker),
        here.to(here.addresses().speaker(speaker.slug())),
        speaker.affiliation().orElse(""),
        here.languageOfShared(speaker.source(), "affiliation"),
        here.picture(speaker.photo(), "", Place.PORTRAIT),
        here.program().ofSpeaker(speaker.slug()).size());
  }

  /** All speakers as the edition's language sorts names. */
  static List<Speaker> sorted(Program program) {
    record Keyed(NameOrder.Key key, Speaker speaker) {}
    NameOrder order = new NameOrder(program.language());
    return program.speakers().stream()
        .map(speaker -> new Keyed(order.key(speaker.sortKey()), speaker))
        .sorted(Comparator.comparing(Keyed::key).thenComparing(keyed -> keyed.speaker().slug()))
        .map(Keyed::speaker)
        .toList();
  }

  /** Links of a session or a speaker. */
  static List<ResourceLink> links(Here here, Source source, List<Link> links) {
    String language = here.language(source.languageOf("links"));
    return links.stream()
        .map(
            link ->
                new ResourceLink(
                    link.title(),
                    here.to(link.address()),
                    link.kind().orElse(""),
                    host(link.address()).orElse(""),
                    language))
        .toList();
  }

  static Optional<String> host(Address address) {
    return address instanceof Address.Web web ? Optional.of(web.host()) : Optional.empty();
  }
}
