package org.lectern.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.NavigationItem;
import org.lectern.program.Program;

/** An entry of the menu that leads to a page that there isn't. */
final class UnknownPage implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    KnownIds known =
        KnownIds.inFiles(
            Rule.UNKNOWN_PAGE,
            "page",
            "pages",
            program.pages().stream()
                .map(one -> new KnownIds.One(one.slug(), one.title(), one.aliases())));
    return Item.each(program.conference().navigation())
        .flatMap(item -> of(item, program, known).stream());
  }

  private static Optional<Problem> of(Item<NavigationItem> item, Program program, KnownIds known) {
    if (!(item.value().target() instanceof NavigationItem.FreePage page)) {
      return Optional.empty();
    }
    String place = "navigation." + item.index() + ".page";
    return known
        .problem(page.slug(), () -> program.conference().source().at(place))
        .map(problem -> problem.withHint(section(page.slug()).or(problem::hint)));
  }

  private static Optional<String> section(String written) {
    return Stream.of(NavigationItem.Section.values())
        .map(NavigationItem.Section::id)
        .filter(written::equals)
        .findFirst()
        .map(section -> "Lectern makes this one: write section: " + section);
  }
}
