package org.lectern.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.address.SitePath;
import org.lectern.program.Page;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Speaker;
import org.lectern.site.view.LinkView;
import org.lectern.site.view.SessionItem;
import org.lectern.site.view.TrackView;
import org.lectern.site.view.WhenView;

/**
 * All that can be found in one language of the site, as results of a search show it. Links start
 * from the search page.
 *
 * @param folder where the search page lies, with a slash at its end
 * @param sessions all but breaks and the like, by time
 * @param pages the conference's own
 */
public record Catalogue(
    Locale language, String folder, List<FoundSession> sessions, List<FoundPage> pages) {
  public Catalogue {
    sessions = List.copyOf(sessions);
    pages = List.copyOf(pages);
  }

  /**
   * A session.
   *
   * @param language the text's language where it isn't the page's, else empty
   * @param kind its format or type; may be empty
   * @param text the abstract without marks, in one line
   */
  public record FoundSession(
      String title,
      String subtitle,
      String href,
      String language,
      String status,
      List<WhenView> when,
      List<FoundSpeaker> speakers,
      Optional<TrackView> track,
      String kind,
      List<String> keywords,
      String text) {}

  /** Somebody who gives a session; what isn't known of them is empty. */
  public record FoundSpeaker(String name, String reading, String affiliation, String href) {}

  /** A page of the conference's own. */
  public record FoundPage(String title, String href, String language, String text) {}

  static Catalogue of(Edition edition) {
    SitePath path = edition.addresses().search();
    Here here = new Here(edition, path, path.root());
    Program program = edition.program();
    return new Catalogue(
        program.language(),
        path.folder(),
        program.sessions().parallelStream()
            .filter(session -> !program.isService(session))
            .map(session -> found(here, session))
            .toList(),
        program.pages().stream().map(page -> found(here, page)).toList());
  }

  private static FoundSession found(Here here, Session session) {
    SessionItem item = SessionItems.found(here, session);
    return new FoundSession(
        item.title(),
        item.subtitle(),
        item.href(),
        item.language(),
        item.status(),
        item.when(),
        here.edition().program().speakersOf(session).stream()
            .map(speaker -> found(here, speaker))
            .toList(),
        item.track(),
        item.format().isEmpty() ? item.type() : item.format(),
        session.keywords(),
        here.edition().texts().of(session).plain());
  }

  private static FoundSpeaker found(Here here, Speaker speaker) {
    LinkView link = SessionItems.speaker(here, speaker);
    return new FoundSpeaker(
        link.text(), speaker.reading().orElse(""), speaker.affiliation().orElse(""), link.href());
  }

  private static FoundPage found(Here here, Page page) {
    return new FoundPage(
        page.title(),
        here.to(here.edition().addresses().page(page)),
        here.language(page.textLanguage()),
        here.edition().texts().of(page).plain());
  }
}
