package org.lectern.site;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.cite.Orcid;
import org.lectern.program.Address;
import org.lectern.program.Link;
import org.lectern.program.Speaker;

/**
 * Speakers for search engines.
 *
 * @see <a href="https://schema.org/Person">Person</a>
 */
final class PersonFacts {
  private PersonFacts() {}

  /** Somebody who gives a session, on its page. */
  static Thing performer(Here here, Speaker speaker) {
    return person(here, speaker).with("sameAs", orcid(speaker));
  }

  /** A speaker, for the speaker's page. */
  static Thing speaker(Here here, Speaker speaker, String description) {
    Stream<String> links =
        speaker.links().stream()
            .map(Link::address)
            .filter(Address.Web.class::isInstance)
            .map(Address::toString);
    return person(here, speaker)
        .with("alternateName", speaker.reading())
        .with("description", description)
        .with("image", speaker.photo().map(here::url))
        .with("sameAs", Stream.concat(links, orcid(speaker).stream()).distinct().toList())
        .with(
            "performerIn",
            here.program().ofSpeaker(speaker.slug()).stream()
                .filter(session -> !here.program().isService(session))
                .map(session -> EventFacts.reference(here, session))
                .toList());
  }

  private static Thing person(Here here, Speaker speaker) {
    String url = here.url(here.addresses().speaker(speaker.slug()));
    return Thing.of("Person")
        .with("@id", url + "#person")
        .with("name", speaker.name())
        .with("url", url)
        .with(
            "affiliation",
            speaker.affiliation().map(name -> Thing.of("Organization").with("name", name)));
  }

  private static List<String> orcid(Speaker speaker) {
    return speaker.orcid().map(Orcid::address).stream().toList();
  }
}
