package org.lectern.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.address.SitePath;
import org.lectern.card.Icon;
import org.lectern.program.Conference;

/**
 * The icons that stand for the site among a device's programs: the conference's first letters on
 * its colour. A theme's file of the same name takes an icon's place.
 */
final class Icons {
  private static final String APPLE = "apple-touch-icon.png";

  /** The sizes that a manifest names. */
  static final List<Integer> SIZES = List.of(192, 512);

  private Icons() {}

  /** Those that are to be drawn. */
  static Stream<Output.Drawing> all(Conference conference, Assets assets) {
    return Stream.concat(
            Stream.of(drawing(conference, APPLE, 180)),
            SIZES.stream().map(size -> drawing(conference, name(size), size)))
        .filter(icon -> own(assets, icon.name()).isEmpty())
        .map(icon -> new Output.Drawing(icon.path(), icon.icon()));
  }

  /** The one for devices by Apple. */
  static SitePath apple(Conference conference, Assets assets) {
    return own(assets, APPLE).orElseGet(() -> drawing(conference, APPLE, 180).path());
  }

  /** One of the manifest's. */
  static SitePath of(Conference conference, Assets assets, int size) {
    return own(assets, name(size)).orElseGet(() -> drawing(conference, name(size), size).path());
  }

  private record Drawing(String name, SitePath path, Icon icon) {}

  private static Drawing drawing(Conference conference, String name, int size) {
    Icon icon = new Icon(letters(conference.name()), Colors.accent(conference), size);
    String stem = name.substring(0, name.lastIndexOf('.'));
    return new Drawing(name, new SitePath("assets/" + stem + "." + icon.hash() + ".png"), icon);
  }

  private static String name(int size) {
    return "icon-" + size + ".png";
  }

  private static Optional<SitePath> own(Assets assets, String name) {
    return Optional.ofNullable(assets.theme().get(name));
  }

  /** The first letters of the first two words; of a single word its first letter. */
  static String letters(String name) {
    List<String> words =
        Stream.of(name.strip().split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
            .toList();
    return IntStream.range(0, Math.min(2, words.size()))
        .mapToObj(i -> Character.toString(Character.toUpperCase(words.get(i).codePointAt(0))))
        .collect(Collectors.joining());
  }
}
