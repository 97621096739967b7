package org.lectern.importer.model;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of session.
 *
 * @param key what sessions name it by
 * @param id what it should be called in addresses, if it can be
 * @param service whether it is a break, a meal or the like
 */
public record ForeignType(
    String key, Optional<String> id, String name, Optional<Duration> duration, boolean service)
    implements ForeignEntry {
  private static final Pattern SERVICE =
      Pattern.compile(
          "(?iu)((coffee|tea|lunch|dinner) )?(breaks?|pause|lunch|breakfast|dinner|meals?|catering"
              + "|coffee|registration|service)"
              + "|休憩|昼食|昼休み|受付|懇親会|mittagspause|kaffeepause");

  /** That of breaks, where a format has only one for them. */
  public static final ForeignType BREAK =
      new ForeignType("break", Optional.of("break"), "Break", Optional.empty(), true);

  /** A type of which only the name is known, which is also its key. */
  public static ForeignType named(String name) {
    return named(name, false);
  }

  /** The same of one that may be a break or the like. */
  public static ForeignType named(String name, boolean service) {
    return new ForeignType(name, Optional.empty(), name, Optional.empty(), service);
  }

  /** The same of one that is a break or the like where it is called so. */
  public static ForeignType meant(String name) {
    return named(name, SERVICE.matcher(name).matches());
  }
}
