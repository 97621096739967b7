package org.lectern.site;

import java.util.stream.Stream;
import org.lectern.address.Addresses;

/** What browsers that keep the site show for a page that they haven't kept yet. */
final class UnkeptPage implements PageKind {
  @Override
  public Stream<Output.Html> pages(Edition edition) {
    return edition.conference().offline()
        ? Stream.of(edition.hiddenPage(Addresses::unkept, "unkept", UnkeptPage::content))
        : Stream.empty();
  }

  private static Edition.Content content(Here here) {
    return NotFoundPage.content(here, "unkept");
  }
}
