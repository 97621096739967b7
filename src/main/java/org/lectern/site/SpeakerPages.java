package org.lectern.site;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.program.Program;
import org.lectern.program.Speaker;
import org.lectern.site.view.SessionItem;
import org.lectern.site.view.SpeakerView;
import org.lectern.site.view.SpeakersView;
import org.lectern.text.Words;

/** The list of speakers, and a page for each. */
final class SpeakerPages implements PageKind {
  /** The biography stands below the page's title and its own heading. */
  private static final int LEVEL = 2;

  @Override
  public Stream<Output.Html> pages(Edition edition) {
    return Stream.concat(
        Stream.of(edition.page(Addresses::speakers, "speakers", SpeakerPages::list)),
        edition.program().speakers().stream()
            .map(
                speaker ->
                    edition.page(
                        at -> at.speaker(speaker.slug()),
                        "speaker",
                        here -> content(here, speaker))));
  }

  private static Edition.Content list(Here here) {
    Words words = here.words();
    String title = words.text("speakers");
    return new Edition.Content(
        Head.of(title, words.text("speakers_description", here.conference().name()))
            .with(ProgramFiles.speakers(here.edition(), title)),
        new SpeakersView(
            title,
            SpeakerViews.sorted(here.program()).stream()
                .map(speaker -> SpeakerViews.item(here, speaker))
                .toList()));
  }

  private static Edition.Content content(Here here, Speaker speaker) {
    String summary = here.texts().summary(speaker);
    Program program = here.program();
    List<SessionItem> sessions = SessionItems.listed(here, program.ofSpeaker(speaker.slug()));
    List<SessionItem> chaired = SessionItems.listed(here, program.chairedBy(speaker.slug()));
    List<SessionItem> there = Stream.concat(sessions.stream(), chaired.stream()).toList();
    return new Edition.Content(
        Head.of(speaker.name(), summary)
            .from(speaker.source().path())
            .previewed(Previews.of(here.edition(), speaker))
            .telling(PersonFacts.speaker(here, speaker, summary))
            .with(ProgramFiles.list(here, speaker.name(), there)),
        new SpeakerView(
            SpeakerViews.card(here, speaker, LEVEL),
            sessions,
            chaired,
            SessionItems.listed(here, program.onlyWrittenBy(speaker.slug())),
            speaker.extra().values()));
  }
}
