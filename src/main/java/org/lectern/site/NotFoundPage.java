package org.lectern.site;

import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.site.view.OnwardView;

/** What a web server shows where there is nothing. */
final class NotFoundPage implements PageKind {
  @Override
  public Stream<Output.Html> pages(Edition edition) {
    return Stream.of(
        edition.hiddenPage(Addresses::notFound, "not-found", here -> content(here, "not_found")));
  }

  /** Ways on from a page that isn't what was asked for. */
  static Edition.Content content(Here here, String title) {
    Addresses addresses = here.addresses();
    return new Edition.Content(
        Head.of(here.words().text(title), ""),
        new OnwardView(
            here.to(addresses.schedule()),
            here.to(addresses.sessions()),
            here.to(addresses.speakers())));
  }
}
