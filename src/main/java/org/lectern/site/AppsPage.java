package org.lectern.site;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.site.view.AppsView;

/** How to have the program in a calendar, an app or a program of one's own. */
final class AppsPage implements PageKind {
  @Override
  public Stream<Output.Html> pages(Edition edition) {
    return Stream.of(edition.page(Addresses::apps, "apps", AppsPage::content));
  }

  private static Edition.Content content(Here here) {
    Words words = here.edition().words();
    List<ProgramFile> files = ProgramFiles.all(here.edition());
    return new Edition.Content(
        Head.of(
                words.text("apps"),
                words.text("apps_description", here.edition().conference().name()))
            .with(files),
        new AppsView(files.stream().map(file -> ProgramFiles.view(here, file)).toList()));
  }
}
