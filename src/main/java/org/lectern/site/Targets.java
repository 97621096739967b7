package org.lectern.site;

import java.util.Optional;
import org.lectern.address.Addresses;
import org.lectern.address.SitePath;
import org.lectern.markdown.PagePicture;
import org.lectern.markdown.Text;
import org.lectern.program.Body;
import org.lectern.program.ContentPath;
import org.lectern.program.ContentTarget;
import org.lectern.program.Page;
import org.lectern.program.Program;
import org.lectern.program.Session;

/**
 * Makes links of what editors type in texts; {@code check} has made sure that they lead somewhere.
 */
final class Targets {
  private Targets() {}

  static String href(Here here, Body body, Text text, String typed) {
    Edition edition = here.edition();
    Addresses addresses = edition.addresses();
    String name =
        ContentPath.resolve(ContentPath.folderOf(body.path()), typed)
            .map(ContentPath::fragment)
            .orElse("");
    ContentTarget target = ContentTarget.of(edition.program(), body, typed).orElseThrow();
    if (target instanceof ContentTarget.ToSession to) {
      return session(here, to.session()) + fragment(edition.texts().of(to.session()), name);
    }
    if (target instanceof ContentTarget.ToSpeaker to) {
      return here.to(addresses.speaker(to.speaker().slug()))
          + fragment(edition.texts().of(to.speaker()), name);
    }
    if (target instanceof ContentTarget.ToPage to) {
      return page(here, to.page()) + fragment(edition.texts().of(to.page()), name);
    }
    if (target instanceof ContentTarget.ToFile to) {
      return here.media(to.path()) + (name.isEmpty() ? "" : "#" + name);
    }
    return name.isEmpty() ? here.to(here.path()) : fragment(text, name);
  }

  /** The picture that a target leads to. */
  static Optional<PagePicture> shown(Here here, Body body, String typed) {
    return file(here.program(), body, typed).flatMap(here::shown);
  }

  /** The path in the content folder of the file that a target leads to, where it is one. */
  static Optional<String> file(Program program, Body body, String typed) {
    return ContentTarget.of(program, body, typed)
        .filter(ContentTarget.ToFile.class::isInstance)
        .map(target -> ((ContentTarget.ToFile) target).path());
  }

  /** A break has no page: the link leads to its time on the schedule. */
  private static String session(Here here, Session session) {
    Edition edition = here.edition();
    Addresses addresses = edition.addresses();
    Optional<SitePath> day =
        session.slots().stream()
            .findFirst()
            .map(slot -> addresses.day(edition.conference().dayOf(slot.start())));
    return here.to(edition.pageOf(session).or(() -> day).orElseGet(addresses::schedule));
  }

  private static String page(Here here, Page page) {
    return here.to(here.addresses().page(page));
  }

  private static String fragment(Text text, String name) {
    return text.idOf(name).map(id -> "#" + id).orElse("");
  }
}
