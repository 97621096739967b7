package org.lectern.program;

import java.util.Locale;
import java.util.Map;
import org.lectern.problem.Position;

/**
 * Where a record was written, field by field.
 *
 * @param path the file's path in the content folder, such as {@code sessions/opening.md}
 * @param start where the front matter begins
 * @param language the language of what is written in the file
 * @param baseLanguage that of the file that it translates; the same where it translates none
 * @param places the place of each field's value under its dotted name: {@code title}, {@code
 *     speakers.0}, {@code media.1.title}
 */
public record Source(
    String path,
    Position start,
    Locale language,
    Locale baseLanguage,
    Map<String, Position> places) {
  /** What the place of a list's last refused item has behind the list's name. */
  public static final String REFUSED = ".refused";

  /** What the place of an unknown field has behind the name of the one that was probably meant. */
  public static final String MEANT = ".meant";

  public Source {
    places = Map.copyOf(places);
  }

  /** The place of a field's value; of what it lies in where it wasn't written. */
  public Position at(String field) {
    for (String name = field; !name.isEmpty(); name = parent(name)) {
      Position place = places.get(name);
      if (place != null) {
        return place;
      }
    }
    return start;
  }

  /** The place of an item of a list. */
  public Position at(String field, int index) {
    return at(field + "." + index);
  }

  /** Whether the editor wrote this field. */
  public boolean has(String field) {
    return places.containsKey(field);
  }

  /** The language of a field's value: a translation need not give all of them. */
  public Locale languageOf(String field) {
    return languageAt(at(field));
  }

  /** The language of what is written at a place. */
  public Locale languageAt(Position place) {
    return place.file().equals(start.file()) ? language : baseLanguage;
  }

  /** The same with other places. */
  public Source withPlaces(Map<String, Position> newPlaces) {
    return new Source(path, start, language, baseLanguage, newPlaces);
  }

  /** Whether something was written in a list that was refused, so that the list lacks it. */
  public boolean lacksSomeOf(String list) {
    return has(list + REFUSED);
  }

  /** Whether something was probably meant for a field that stands below an unknown name. */
  public boolean misses(String field) {
    return has(field + MEANT);
  }

  private static String parent(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }
}
