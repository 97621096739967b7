package org.lectern.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.address.Addresses;
import org.lectern.address.SitePath;
import org.lectern.program.NavigationItem;
import org.lectern.program.NavigationItem.Elsewhere;
import org.lectern.program.NavigationItem.FreePage;
import org.lectern.program.NavigationItem.Section;
import org.lectern.program.Page;
import org.lectern.site.view.NavView;

/** The site's menu: the conference's own, or the sections and all pages. */
final class Menu {
  private Menu() {}

  static List<NavView> of(Here here) {
    List<NavigationItem> own = here.conference().navigation();
    if (!own.isEmpty()) {
      return IntStream.range(0, own.size())
          .mapToObj(index -> entry(here, own.get(index), "navigation." + index + ".title"))
          .toList();
    }
    List<NavView> usual = new ArrayList<>();
    for (Section section : Section.values()) {
      usual.add(section(here, section, word(here, section), ""));
    }
    for (Page page : here.program().pages()) {
      if (!page.isFront()) {
        usual.add(page(here, page, page.title(), here.language(page.textLanguage())));
      }
    }
    return usual;
  }

  /** The way to the search, which stands beside the menu. */
  static NavView search(Here here) {
    return view(here, here.addresses().search(), here.words().text("search"), "");
  }

  private static NavView entry(Here here, NavigationItem item, String field) {
    String own = item.title().isPresent() ? here.wording().of(field) : "";
    if (item.target() instanceof Section section) {
      return section(here, section, item.title().orElseGet(() -> word(here, section)), own);
    }
    if (item.target() instanceof FreePage free) {
      Page page = here.program().page(free.slug()).orElseThrow();
      String language = item.title().isPresent() ? own : here.language(page.textLanguage());
      return page(here, page, item.title().orElse(page.title()), language);
    }
    String address = ((Elsewhere) item.target()).address().toString();
    return new NavView(item.title().orElse(address), address, "", own);
  }

  private static NavView page(Here here, Page page, String text, String language) {
    return view(here, here.addresses().page(page), text, language);
  }

  private static NavView section(Here here, Section section, String text, String language) {
    Addresses addresses = here.addresses();
    return view(
        here,
        switch (section) {
          case SCHEDULE -> addresses.schedule();
          case SESSIONS -> addresses.sessions();
          case SPEAKERS -> addresses.speakers();
        },
        text,
        language);
  }

  private static String word(Here here, Section section) {
    return here.words().text(section.id());
  }

  private static NavView view(Here here, SitePath target, String text, String language) {
    String current = "";
    if (target.equals(here.path())) {
      current = "page";
    } else if (!target.equals(here.addresses().front())
        && here.path().value().startsWith(target.folder())) {
      current = "true";
    }
    return new NavView(text, here.to(target), current, language);
  }
}
