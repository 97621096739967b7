package org.lectern.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.address.SitePath;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/** The files that style sheets name, such as fonts, pictures and other sheets. */
final class StyleLinks {
  private static final String ASSETS = "assets/";
  private static final String STYLE = ".css";

  private final ThemeFiles files;
  private final Set<String> names = new LinkedHashSet<>();
  private final SortedMap<String, List<Link>> sheets = new TreeMap<>();

  /** What a sheet names. */
  private record Link(StyleAddress address, StyleTarget target) {}

  /** The links of all sheets of a theme. */
  StyleLinks(ThemeFiles files) {
    this.files = files;
    for (String file : files.names()) {
      if (file.startsWith(ASSETS)) {
        names.add(file.substring(ASSETS.length()));
      }
    }
    for (String name : names) {
      if (name.endsWith(STYLE)) {
        sheets.put(
            name,
            StyleAddress.in(text(name)).stream()
                .map(found -> new Link(found, StyleTarget.of(found.value(), folder(name), names)))
                .toList());
      }
    }
  }

  private String text(String sheet) {
    return files.text(ASSETS + sheet).orElseThrow();
  }

  private static String folder(String sheet) {
    return sheet.substring(0, sheet.lastIndexOf('/') + 1);
  }

  /** All files below {@code assets}, each behind those that it names. */
  List<String> inOrder() {
    Set<String> ordered = new LinkedHashSet<>();
    names.stream().filter(name -> !name.endsWith(STYLE)).forEach(ordered::add);
    sheets.keySet().forEach(sheet -> addBehindItsOwn(sheet, ordered));
    return List.copyOf(ordered);
  }

  private void addBehindItsOwn(String sheet, Set<String> ordered) {
    if (!ordered.contains(sheet)) {
      named(sheet).stream()
          .filter(other -> !leads(other, sheet))
          .forEach(other -> addBehindItsOwn(other, ordered));
      ordered.add(sheet);
    }
  }

  /** The sheets that one names. */
  private List<String> named(String sheet) {
    List<String> found = new ArrayList<>();
    for (Link link : sheets.get(sheet)) {
      if (link.target() instanceof StyleTarget.File file && sheets.containsKey(file.name())) {
        found.add(file.name());
      }
    }
    return found;
  }

  /** The sheets that come to pages by way of others. */
  Set<String> imported() {
    Set<String> found = new HashSet<>();
    for (String sheet : sheets.keySet()) {
      named(sheet).stream().filter(other -> !leads(other, sheet)).forEach(found::add);
    }
    return found;
  }

  /** Whether a sheet is another, or names it, be it by way of others. */
  private boolean leads(String from, String to) {
    return leads(from, to, new HashSet<>());
  }

  private boolean leads(String from, String to, Set<String> seen) {
    return from.equals(to)
        || (sheets.containsKey(from)
            && seen.add(from)
            && named(from).stream().anyMatch(next -> leads(next, to, seen)));
  }

  /**
   * A style sheet in which files are called by their published names. What there isn't stays as it
   * is, and so does what leads back to the sheet: neither of the two could have its name first.
   *
   * @param published the names of the files that it names, by those below {@code assets}
   */
  String published(String sheet, Map<String, SitePath> published) {
    String style = text(sheet);
    StringBuilder out = new StringBuilder(style.length());
    int done = 0;
    for (Link link : sheets.get(sheet)) {
      if (link.target() instanceof StyleTarget.File file && !leads(file.name(), sheet)) {
        String name = published.get(file.name()).value().substring(ASSETS.length());
        out.append(style, done, link.address().start())
            .append(StyleTarget.address(folder(sheet), name))
            .append(file.rest());
        done = link.address().end();
      }
    }
    return out.append(style, done, style.length()).toString();
  }

  /** What a conference's own sheets name in vain. */
  List<Problem> problems() {
    List<Problem> found = new ArrayList<>();
    for (String sheet : sheets.keySet()) {
      if (files.ownNames().contains(ASSETS + sheet)) {
        String text = text(sheet);
        sheets.get(sheet).forEach(link -> problem(sheet, text, link).ifPresent(found::add));
      }
    }
    return found;
  }

  private Optional<Problem> problem(String sheet, String text, Link link) {
    String address = link.address().value();
    if (link.target() instanceof StyleTarget.Itself) {
      return Optional.of(
          problem(sheet, text, link, "pages load nothing that stands in a style sheet as data:")
              .withHint(Optional.of("make it a file in templates/assets/ and name that")));
    }
    if (link.target() instanceof StyleTarget.OtherSite) {
      return Optional.of(
          problem(sheet, text, link, "pages load nothing from other sites: " + address)
              .withHint(Optional.of("put the file into templates/assets/ and name it from there")));
    }
    if (link.target() instanceof StyleTarget.Nowhere nowhere) {
      return Optional.of(
          problem(sheet, text, link, "there is no file \"" + address + "\"")
              .withHint(Optional.of(hint(sheet, nowhere.name()))));
    }
    if (link.target() instanceof StyleTarget.File file && leads(file.name(), sheet)) {
      return Optional.of(
          problem(sheet, text, link, "\"" + address + "\" leads back to this style sheet")
              .withHint(
                  Optional.of("style sheets that name each other aren't loaded; take it out")));
    }
    return Optional.empty();
  }

  private static Problem problem(String sheet, String text, Link link, String message) {
    return Problem.of(
        Rule.STYLE_ADDRESS, Places.at(ASSETS + sheet, text, link.address().start()), message);
  }

  private String hint(String sheet, String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return Suggestion.nearest(name, names)
        .or(() -> names.stream().filter(each -> ("/" + each).endsWith("/" + file)).findFirst())
        .map(near -> Suggestion.didYouMean(StyleTarget.address(folder(sheet), near)))
        .orElse(
            "names start from the style sheet's folder, and lead to files in templates/assets/");
  }
}
