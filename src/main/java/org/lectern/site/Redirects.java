package org.lectern.site;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.address.SitePath;
import org.lectern.program.Program;
import org.lectern.site.view.RedirectView;

/** A page at each address that something had before, which leads to its present one. */
final class Redirects implements PageKind {
  @Override
  public Stream<Output.Html> pages(Edition edition) {
    Program program = edition.program();
    Stream<Output.Html> sessions =
        program.sessions().stream()
            .filter(session -> !session.aliases().isEmpty() && !program.isService(session))
            .flatMap(
                one -> from(edition, one.aliases(), one.slug(), one.title(), Addresses::session));
    Stream<Output.Html> speakers =
        program.speakers().stream()
            .filter(speaker -> !speaker.aliases().isEmpty())
            .flatMap(
                one -> from(edition, one.aliases(), one.slug(), one.name(), Addresses::speaker));
    Stream<Output.Html> pages =
        program.pages().stream()
            .filter(page -> !page.isFront())
            .flatMap(one -> from(edition, one.aliases(), one.slug(), one.title(), Addresses::page));
    return Stream.of(sessions, speakers, pages).flatMap(all -> all);
  }

  private static Stream<Output.Html> from(
      Edition edition,
      List<String> aliases,
      String slug,
      String title,
      BiFunction<Addresses, String, SitePath> where) {
    return aliases.stream()
        .map(
            alias ->
                edition.hiddenPage(
                    at -> where.apply(at, alias),
                    "redirect",
                    here ->
                        new Edition.Content(
                            Head.of(title, ""),
                            view(here, title, where.apply(edition.addresses(), slug)))));
  }

  private static RedirectView view(Here here, String title, SitePath target) {
    return new RedirectView(title, here.to(target), here.url(target));
  }
}
