package org.lectern.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/**
 * Files of a conference's own theme that were probably meant to take the place of the theme's and
 * don't, for they are called otherwise. What its own templates ask for is left alone.
 */
final class MisnamedFiles {
  private static final String ASSETS = "assets/";
  private static final String MESSAGES = "messages/";

  /** Shorter names of assets are near to others by chance: own.css, now.css. */
  private static final int SHORTEST = 5;

  private final ThemeFiles files;
  private final List<String> bundled;
  private final List<String> own;

  private MisnamedFiles(ThemeFiles files) {
    this.files = files;
    this.bundled = files.names().stream().filter(files::isBundled).toList();
    this.own = files.names().stream().filter(name -> !files.isBundled(name)).toList();
  }

  static List<Problem> in(ThemeFiles files) {
    MisnamedFiles misnamed = new MisnamedFiles(files);
    return misnamed.own.isEmpty() ? List.of() : misnamed.problems();
  }

  private List<Problem> problems() {
    Set<String> asked =
        files.ownTemplates().stream()
            .flatMap(name -> References.of(files.text(name).orElseThrow()).stream())
            .map(name -> name + ThemeFiles.TEMPLATE)
            .collect(Collectors.toSet());
    return own.stream()
        .filter(name -> !asked.contains(name))
        .flatMap(name -> meant(name).map(near -> problem(name, near)).stream())
        .toList();
  }

  private Optional<String> meant(String name) {
    String stem = stem(name);
    if ((name.startsWith(ASSETS) && stem.length() < SHORTEST)
        || (name.startsWith(MESSAGES) && isLanguage(stem))) {
      return Optional.empty();
    }
    return Suggestion.nearest(name, bundled)
        .filter(near -> Suggestion.nearest(stem, List.of(stem(near))).isPresent())
        .or(() -> bundled.stream().filter(known -> file(known).equals(file(name))).findFirst());
  }

  private static boolean isLanguage(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return Arrays.asList(Locale.getISOLanguages()).contains(language);
  }

  private static String file(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static String stem(String name) {
    return file(name).replaceFirst("\\.[^.]*$", "");
  }

  private static Problem problem(String name, String near) {
    return Problem.of(
        Rule.MISNAMED_TEMPLATE,
        Position.file("templates/" + name),
        "this takes the place of no file of the theme",
        "did you mean templates/%s?".formatted(near));
  }
}
