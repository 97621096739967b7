package org.lectern.site;

import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.site.view.NowView;

/** What is on now and next, in all rooms or on the screen at one room's door. */
final class NowPage implements PageKind {
  @Override
  public Stream<Output.Html> pages(Edition edition) {
    return Stream.of(edition.hiddenPage(Addresses::now, "now", NowPage::content));
  }

  private static Edition.Content content(Here here) {
    return new Edition.Content(
        Head.of(here.words().text("now_and_next"), ""),
        new NowView(
            here.to(here.addresses().schedule()),
            here.conference().rooms().stream()
                .map(
                    room ->
                        new NowView.RoomChoice(
                            room.id(), room.name(), here.wording().of(room, Wording.NAME)))
                .toList()));
  }
}
