package org.lectern.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.program.Conference;
import org.lectern.program.Page;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.site.view.FrontView;
import org.lectern.site.view.SessionItem;

/** The front page: what the conference is, its days, and what is featured. */
final class FrontPage implements PageKind {
  @Override
  public Stream<Output.Html> pages(Edition edition) {
    return Stream.of(edition.page(Addresses::front, "front", FrontPage::content));
  }

  private static Edition.Content content(Here here) {
    Program program = here.program();
    Conference conference = program.conference();
    Optional<Page> text = program.page(Page.FRONT);
    List<SessionItem> featured =
        SessionItems.listed(here, program.sessions().stream().filter(Session::featured).toList());
    String description =
        text.map(page -> here.texts().summary(page))
            .filter(summary -> !summary.isEmpty())
            .or(conference::tagline)
            .orElse("");
    Head head =
        Head.of("", description)
            .telling(EventFacts.conference(here, description))
            .with(ProgramFiles.all(here.edition()));
    return new Edition.Content(
        text.map(page -> head.from(page.source().path())).orElse(head),
        new FrontView(
            conference.name(),
            conference.tagline().orElse(""),
            here.wording().of("tagline"),
            Times.dates(here.edition()),
            conference.venue().map(Conference.Venue::name).orElse(""),
            here.wording().of("venue.name"),
            conference.venue().flatMap(Conference.Venue::address).orElse(""),
            conference.venue().flatMap(Conference.Venue::link).map(here::to).orElse(""),
            text.map(page -> LinkedTexts.html(here, page)).orElse(""),
            text.map(page -> here.language(page.bodyLanguage())).orElse(""),
            Days.brief(here),
            count(program, SchedulePages.unscheduled(program)),
            SchedulePages.unscheduledHref(here),
            featured,
            count(program, program.sessions().stream()),
            program.speakers().size()));
  }

  /** How many there are, breaks left out. */
  private static int count(Program program, Stream<Session> sessions) {
    return (int) sessions.filter(one -> !program.isService(one)).count();
  }
}
