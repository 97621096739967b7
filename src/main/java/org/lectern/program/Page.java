package org.lectern.program;

import java.util.List;
import java.util.Locale;

/**
 * A page of the conference's own, such as "About". The one with the slug {@code index} is the front
 * page's text.
 *
 * @param textLanguage the language that its title is written in
 */
public record Page(
    Source source,
    String slug,
    Locale textLanguage,
    String title,
    List<String> aliases,
    Extra extra,
    Body body) {
  /** The slug of the page whose text the front page shows. */
  public static final String FRONT = "index";

  public Page {
    aliases = List.copyOf(aliases);
  }

  /** The language that its text is written in. */
  public Locale bodyLanguage() {
    return source.languageAt(body.start());
  }

  /** Whether its text belongs on the front page rather than on a page of its own. */
  public boolean isFront() {
    return slug.equals(FRONT);
  }
}
