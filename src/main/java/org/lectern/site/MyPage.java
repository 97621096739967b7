package org.lectern.site;

import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.site.view.MyView;

/** The page on which readers find the sessions that they starred. Their browser fills it. */
final class MyPage implements PageKind {
  @Override
  public Stream<Output.Html> pages(Edition edition) {
    return Stream.of(edition.hiddenPage(Addresses::my, "my", MyPage::content));
  }

  private static Edition.Content content(Here here) {
    return new Edition.Content(
        Head.of(here.words().text("my_program"), ""),
        new MyView(here.to(here.addresses().schedule()), ChangesPage.link(here)));
  }
}
