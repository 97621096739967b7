package org.lectern.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a preview picture shows: of all that it is given, what can be drawn ({@link Legible}).
 *
 * @param kicker stands above the title, such as the kind of session; may be empty
 * @param title empty where it can't be drawn
 * @param lines stand below the title, such as speakers and time; three at most
 * @param foot stands at the bottom: the conference's name
 * @param color of the mark at the edge, {@code #rrggbb}
 * @param language decides where lines of the title may break
 */
public record Card(
    String kicker, String title, List<String> lines, String foot, String color, Locale language)
    implements Picture {
  private static final int MOST_LINES = 3;

  public Card {
    kicker = Legible.of(kicker);
    title = Legible.of(title);
    lines =
        lines.stream().map(Legible::of).filter(line -> !line.isEmpty()).limit(MOST_LINES).toList();
    foot = Legible.of(foot);
  }

  /** Whether its title can be drawn: Latin, Greek, Cyrillic, Japanese, and most of Chinese. */
  public boolean isLegible() {
    return !title.isEmpty();
  }

  @Override
  public List<String> facts() {
    List<String> facts = new ArrayList<>(lines);
    facts.addAll(List.of(kicker, title, foot, color, language.toLanguageTag()));
    return facts;
  }
}
