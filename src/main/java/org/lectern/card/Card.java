package org.lectern.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a preview picture shows.
 *
 * @param kicker stands above the title, such as the kind of session; may be empty
 * @param lines stand below the title, such as speakers and time
 * @param foot stands at the bottom: the conference's name
 * @param color of the mark at the edge, {@code #rrggbb}
 * @param language decides where lines of the title may break
 */
public record Card(
    String kicker, String title, List<String> lines, String foot, String color, Locale language)
    implements Picture {
  public Card {
    lines = List.copyOf(lines);
  }

  /** Whether its title can be drawn: Latin, Greek, Cyrillic, Japanese, and most of Chinese. */
  public boolean isLegible() {
    // Only of Chinese do the fonts themselves have to be asked, which takes a while to begin with.
    return Typeface.hasScriptsOf(title)
        && (!language.getLanguage().equals("zh") || !Typeface.bundled().drawable(title).isEmpty());
  }

  @Override
  public List<String> facts() {
    List<String> facts = new ArrayList<>(lines);
    facts.addAll(List.of(kicker, title, foot, color, language.toLanguageTag()));
    return facts;
  }
}
