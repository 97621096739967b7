package org.lectern.site;

import java.util.stream.Stream;
import org.lectern.site.view.NotFoundView;

/** What a web server shows where there is nothing. */
final class NotFoundPage implements PageKind {
  @Override
  public Stream<Output.Html> pages(Edition edition) {
    return Stream.of(edition.hiddenPage(Addresses::notFound, "not-found", NotFoundPage::content));
  }

  private static Edition.Content content(Here here) {
    Addresses addresses = here.edition().addresses();
    return new Edition.Content(
        Head.of(here.edition().words().text("not_found"), ""),
        new NotFoundView(
            here.to(addresses.schedule()),
            here.to(addresses.sessions()),
            here.to(addresses.speakers())));
  }
}
