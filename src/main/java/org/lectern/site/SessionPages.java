package org.lectern.site;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.cite.Doi;
import org.lectern.program.AccessPolicy;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.SessionType;
import org.lectern.program.Speaker;
import org.lectern.site.view.AccessView;
import org.lectern.site.view.AroundView;
import org.lectern.site.view.CiteView;
import org.lectern.site.view.LinkView;
import org.lectern.site.view.MediaView;
import org.lectern.site.view.SessionView;

/** A page for each session that isn't a break or the like. */
final class SessionPages implements PageKind {
  /** The abstract stands below the page's title and its own heading; so do the speakers. */
  private static final int SPEAKER_LEVEL = 3;

  @Override
  public Stream<Output.Html> pages(Edition edition) {
    Lazy<Around> around = new Lazy<>(() -> new Around(edition.program()));
    return edition.program().sessions().stream()
        .filter(session -> !edition.program().isService(session))
        .map(
            session ->
                edition.page(
                    at -> at.session(session.slug()),
                    "session",
                    here -> content(here, session, around)));
  }

  private static Edition.Content content(Here here, Session session, Supplier<Around> around) {
    Program program = here.program();
    Optional<SessionType> type = program.typeOf(session);
    String language = here.language(session.source().languageOf("media"));
    List<MediaView> media =
        session.media().stream().map(item -> MediaCards.card(here, item, language)).toList();
    Optional<CiteView> cite = Citing.view(here, session);
    List<AroundView> arounds =
        IntStream.range(0, session.slots().size())
            .mapToObj(index -> around.get().view(here, new Occurrence(session, index)))
            .toList();
    String summary = here.texts().summary(session);
    Head head =
        Head.of(title(here, session), summary)
            .from(session.source().path())
            .previewed(Previews.of(here.edition(), session))
            .telling(EventFacts.session(here, session, summary))
            .loading(session.media())
            .with(ProgramFiles.session(here, session, cite.isPresent()));
    return new Edition.Content(
        head,
        new SessionView(
            session.slug(),
            session.title(),
            session.subtitle().orElse(""),
            here.language(session.textLanguage()),
            session.status().id(),
            SessionItems.replacedBy(here, session),
            session.partOf().flatMap(program::session).map(other -> SessionItems.link(here, other)),
            type.map(here::type),
            type.flatMap(
                found -> program.formatOf(session).map(format -> here.format(found, format))),
            SessionItems.track(here, session),
            program.times(session).stream().map(slot -> Times.when(here, slot)).toList(),
            durations(here, session),
            program.times(session).isEmpty() ? rooms(here, session) : List.of(),
            session.recorded().filter(recorded -> !recorded).isPresent(),
            session.recorded().orElse(false),
            session.level().orElse(""),
            here.language(session.source().languageOf("level")),
            session
                .language()
                .map(spoken -> Languages.name(spoken, here.words().language()))
                .orElse(""),
            session.access().flatMap(program::access).map(policy -> access(here, session, policy)),
            LinkedTexts.html(here, session),
            here.language(session.bodyLanguage()),
            media,
            program.speakersOf(session).stream()
                .map(speaker -> SpeakerViews.card(here, speaker, SPEAKER_LEVEL))
                .toList(),
            people(here, program.chairsOf(session)),
            people(here, program.authorsOf(session)),
            SessionItems.parts(here, session),
            SpeakerViews.links(here, session.source(), session.links()),
            session.doi().map(doi -> new LinkView(doi, Doi.address(doi))),
            cite,
            session.keywords().stream().map(keyword -> keyword(here, session, keyword)).toList(),
            arounds,
            arounds.stream().allMatch(one -> one.rooms().isEmpty() && one.parallel().isEmpty()),
            session.extra().values()));
  }

  /**
   * Where a link to it is shared, in tabs and among bookmarks, nothing else says that it is off.
   */
  private static String title(Here here, Session session) {
    Edition edition = here.edition();
    return session.isCancelled()
        ? edition.words().text("change_cancelled", edition.isolated(session.title()))
        : session.title();
  }

  private static String durations(Here here, Session session) {
    return session.slots().stream()
        .map(slot -> Times.when(here, slot).duration())
        .distinct()
        .collect(Collectors.joining(here.words().text("comma")));
  }

  private static List<LinkView> rooms(Here here, Session session) {
    return session.rooms().stream()
        .map(here.program()::room)
        .flatMap(Optional::stream)
        .map(here::room)
        .toList();
  }

  private static List<LinkView> people(Here here, List<Speaker> people) {
    return people.stream().map(speaker -> SessionItems.speaker(here, speaker)).toList();
  }

  private static LinkView keyword(Here here, Session session, String keyword) {
    return new LinkView(
        keyword,
        here.to(here.addresses().keyword(keyword)),
        here.languageOfShared(session.source(), "keywords"));
  }

  private static LinkView need(Here here, AccessPolicy policy, AccessPolicy.Requirement need) {
    return new LinkView(
        need.name(),
        need.address().map(here::to).orElse(""),
        here.wording().of(policy, "requires." + policy.requires().indexOf(need) + ".name"));
  }

  private static AccessView access(Here here, Session session, AccessPolicy policy) {
    long minutes = policy.opens().map(Duration::toMinutes).orElse(0L);
    return new AccessView(
        policy.channel(),
        here.wording().of(policy, "channel"),
        policy.requires().stream().map(need -> need(here, policy, need)).toList(),
        minutes,
        minutes == 0 ? "" : here.words().text("door_opens", minutes),
        minutes == 0
            ? List.of()
            : here.program().times(session).stream()
                .map(slot -> Times.moment(here.edition(), slot.start().minusMinutes(minutes)))
                .toList(),
        policy.note().orElse(""),
        here.wording().of(policy, "note"));
  }
}
