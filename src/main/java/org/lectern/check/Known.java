package org.lectern.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.site.Slug;
import org.lectern.suggest.Suggestion;

/** What there is of a kind, such as all rooms, to tell what a reference to none of it meant. */
final class Known {
  /** As many as an editor likes to read in one line. */
  private static final int LISTED = 8;

  private final Rule rule;
  private final String what;
  private final String home;
  private final boolean files;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> idByName = new LinkedHashMap<>();
  private final Nearest nearest = new Nearest();
  private boolean lacking;

  private Known(Rule rule, String what, String home, boolean files) {
    this.rule = rule;
    this.what = what;
    this.home = home;
    this.files = files;
  }

  /**
   * What stands in a list of {@code conference.yaml}; nothing yet.
   *
   * @param what such as {@code room}
   * @param list such as {@code rooms:}
   */
  static Known inList(Rule rule, String what, String list) {
    return new Known(rule, what, list, false);
  }

  /**
   * What has a file each; nothing yet.
   *
   * @param what such as {@code speaker}
   * @param folder such as {@code speakers}
   */
  static Known inFiles(Rule rule, String what, String folder) {
    return new Known(rule, what, folder, true);
  }

  /**
   * The same, where something of the list may have been refused: then nothing is told of what may
   * have been meant by that.
   */
  Known lacking(boolean refused) {
    lacking = refused;
    return this;
  }

  /** Takes something by its id. */
  void add(String id) {
    ids.add(id);
  }

  /** Takes another name that an editor may write for an id: its title, or what it was before. */
  void addName(String name, String id) {
    idByName.putIfAbsent(name, id);
  }

  /** What is wrong with a reference, if anything is. */
  Optional<Problem> problem(String written, Position place) {
    return problem(written, () -> place);
  }

  /**
   * What is wrong with a reference, if anything is.
   *
   * @param place where it was written, asked for where something is
   */
  Optional<Problem> problem(String written, Supplier<Position> place) {
    if (lacking || ids.contains(written)) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.of(
            rule,
            place.get(),
            "there is no %s \"%s\"".formatted(what, written),
            meant(written).map(Suggestion::didYouMean).orElseGet(() -> mend(written))));
  }

  private Optional<String> meant(String written) {
    Map<String, String> names = new TreeMap<>();
    idByName.forEach((name, id) -> names.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), id));
    return Optional.ofNullable(names.get(written.toLowerCase(Locale.ROOT)))
        .or(() -> Optional.of(Slug.of(written)).filter(ids::contains))
        .or(() -> nearest.to(written, new TreeSet<>(ids)))
        .or(() -> nearest.to(written, names.keySet()).map(names::get));
  }

  private String mend(String written) {
    if (files) {
      return "add %s/%s.md, or mend the name".formatted(home, Slug.of(written));
    }
    return ids.isEmpty() || ids.size() > LISTED
        ? "add it to %s in conference.yaml".formatted(home)
        : "known: " + String.join(", ", new TreeSet<>(ids));
  }
}
