package org.lectern.site;

import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.site.view.SearchView;
import org.lectern.text.Words;

/** The page on which a script looks up what a reader types; of no use to search engines. */
final class SearchPage implements PageKind {
  @Override
  public Stream<Output.Html> pages(Edition edition) {
    return Stream.of(edition.hiddenPage(Addresses::search, "search", SearchPage::content));
  }

  private static Edition.Content content(Here here) {
    Edition edition = here.edition();
    Addresses addresses = edition.addresses();
    Words words = edition.words();
    String title = words.text("search");
    // The index's name changes with every text in it.
    edition.texts().noteAll();
    return new Edition.Content(
        Head.of(title, words.text("search_description", edition.conference().name())),
        new SearchView(
            title,
            here.to(edition.assets().data().get(edition.program().language()).index().get()),
            here.to(addresses.schedule()),
            here.to(addresses.sessions()),
            here.to(addresses.speakers())));
  }
}
