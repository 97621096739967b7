package org.lectern.site;

import java.util.stream.Stream;
import org.lectern.program.Page;
import org.lectern.site.view.PageView;

/** The conference's own pages. */
final class FreePages implements PageKind {
  @Override
  public Stream<Output.Html> pages(Edition edition) {
    return edition.program().pages().stream()
        .filter(page -> !page.isFront())
        .map(page -> edition.page(at -> at.page(page.slug()), "page", here -> content(here, page)));
  }

  private static Edition.Content content(Here here, Page page) {
    return new Edition.Content(
        Head.of(page.title(), here.texts().summary(page)).from(page.source().path()),
        new PageView(
            page.slug(),
            page.title(),
            here.language(page.textLanguage()),
            LinkedTexts.html(here, page),
            here.language(page.bodyLanguage()),
            page.extra().values()));
  }
}
