package org.lectern.site;

import java.util.List;
import org.lectern.address.SitePath;
import org.lectern.program.Page;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Speaker;
import org.lectern.site.view.LinkView;
import org.lectern.site.view.SessionItem;

/**
 * All that can be found in one language of the site, as results of a search show it. Links start
 * from the search page.
 *
 * @param folder where the search page lies, with a slash at its end
 * @param sessions all but breaks and the like, by time
 * @param people all that have a page, whatever they do
 * @param pages the conference's own
 */
public record Catalogue(
    String folder, List<FoundSession> sessions, List<FoundSpeaker> people, List<FoundPage> pages) {
  public Catalogue {
    sessions = List.copyOf(sessions);
    people = List.copyOf(people);
    pages = List.copyOf(pages);
  }

  /**
   * A session.
   *
   * @param shown what results show of it, with all its times
   * @param text the abstract without marks, in one line
   */
  public record FoundSession(
      SessionItem shown, List<FoundSpeaker> speakers, List<String> keywords, String text) {
    /** Its format or type; may be empty. */
    public String kind() {
      return shown.format().isEmpty() ? shown.type() : shown.format();
    }
  }

  /** Somebody who gives a session; what isn't known of them is empty. */
  public record FoundSpeaker(String name, String reading, String affiliation, String href) {}

  /** A page of the conference's own. */
  public record FoundPage(String title, String href, String language, String text) {}

  static Catalogue of(Edition edition) {
    SitePath path = edition.addresses().search();
    Here here = new Here(edition, path, path.root());
    Program program = edition.program();
    return new Catalogue(
        path.folder(),
        program.sessions().parallelStream()
            .filter(session -> !program.isService(session))
            .map(session -> found(here, session))
            .toList(),
        program.speakers().stream().map(speaker -> found(here, speaker)).toList(),
        program.pages().stream().map(page -> found(here, page)).toList());
  }

  private static FoundSession found(Here here, Session session) {
    return new FoundSession(
        SessionItems.found(here, session),
        here.program().speakersOf(session).stream().map(speaker -> found(here, speaker)).toList(),
        session.keywords(),
        here.texts().of(session).plain());
  }

  private static FoundSpeaker found(Here here, Speaker speaker) {
    LinkView link = SessionItems.speaker(here, speaker);
    return new FoundSpeaker(
        link.text(), speaker.reading().orElse(""), speaker.affiliation().orElse(""), link.href());
  }

  private static FoundPage found(Here here, Page page) {
    return new FoundPage(
        page.title(),
        here.to(here.addresses().page(page)),
        here.language(page.textLanguage()),
        here.texts().of(page).plain());
  }
}
