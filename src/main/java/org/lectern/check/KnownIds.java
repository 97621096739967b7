package org.lectern.check;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.address.Slug;
import org.lectern.problem.Fix;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/** What there is of a kind, such as all rooms, to tell what a reference to none of it meant. */
final class KnownIds {
  /** As many as an editor likes to read in one line. */
  private static final int LISTED = 8;

  private static final Pattern ASIDE =
      Pattern.compile("<[^>]*>?|[(（][^)）]*[)）]?|[^\\s<>()]+[@＠][^\\s<>()]+");

  /** Longer than what anything is called. Addresses are looked for from each letter anew. */
  private static final int LONGEST = 1000;

  private static final Pattern FILE = Pattern.compile("^(?:\\S*/)?([^/]+?)(?:\\.md)?$");

  private final Rule rule;
  private final String what;
  private final String home;
  private final boolean files;
  private final boolean lacking;
  private final List<One> all;
  private final NavigableSet<String> ids;

  /** Empty until something is wrong, which mostly nothing is. */
  private final NavigableMap<String, NavigableSet<String>> idsByName = new TreeMap<>();

  private final Nearest nearest = new Nearest();

  private KnownIds(
      Rule rule, String what, String home, boolean files, boolean lacking, Stream<One> all) {
    this.rule = rule;
    this.what = what;
    this.home = home;
    this.files = files;
    this.lacking = lacking;
    this.all = all.toList();
    this.ids = this.all.stream().map(One::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /** One of them, and what an editor may write for its id: its title, or what it was before. */
  record One(String id, List<String> names) {
    One(String id, String name) {
      this(id, List.of(name));
    }

    One(String id, String name, List<String> before) {
      this(id, Stream.concat(Stream.of(name), before.stream()).toList());
    }
  }

  /**
   * What stands in a list of {@code conference.yaml}.
   *
   * @param what such as {@code room}
   * @param list such as {@code rooms:}
   * @param lacking whether something of the list was refused: then nothing is told, since that may
   *     have been meant
   */
  static KnownIds inList(Rule rule, String what, String list, boolean lacking, Stream<One> all) {
    return new KnownIds(rule, what, list, false, lacking, all);
  }

  /**
   * What has a file each.
   *
   * @param what such as {@code speaker}
   * @param folder such as {@code speakers}
   */
  static KnownIds inFiles(Rule rule, String what, String folder, Stream<One> all) {
    return new KnownIds(rule, what, folder, true, false, all);
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
    Optional<String> named = named(written);
    return Optional.of(
        Problem.of(
                rule,
                place.get(),
                "there is no %s \"%s\"".formatted(what, written),
                named
                    .filter(id -> files)
                    .map("write %1$s, the name of the file %1$s.md"::formatted)
                    .orElseGet(() -> hint(written)))
            .withFix(named.map(id -> new Fix.Replace(written, id))));
  }

  /** The only one that has this name, or an id that differs in its way of writing alone. */
  private Optional<String> named(String written) {
    NavigableSet<String> same = same(written);
    boolean hasLetters = written.codePoints().anyMatch(Character::isLetterOrDigit);
    return same.isEmpty()
        ? Optional.of(Slug.of(FILE.matcher(written).replaceFirst("$1")))
            .filter(id -> hasLetters && ids.contains(id))
        : Optional.of(same.first()).filter(id -> same.size() == 1);
  }

  /** All that have this name. */
  private NavigableSet<String> same(String written) {
    return named().getOrDefault(written.toLowerCase(Locale.ROOT), Collections.emptyNavigableSet());
  }

  private String hint(String written) {
    return meant(written)
        .or(() -> Optional.of(plain(written)).filter(it -> !it.isEmpty()).flatMap(this::meant))
        .map(id -> same(written).size() > 1 ? oneOf(same(written)) : Suggestion.didYouMean(id))
        .orElseGet(() -> mend(plain(written)));
  }

  private static String oneOf(Set<String> all) {
    return all.stream()
        .limit(LISTED)
        .collect(Collectors.joining("\" or \"", "did you mean \"", "\"?"));
  }

  /**
   * What was written without a folder and {@code .md}, and without an address and anything else in
   * brackets, which mustn't get into the name of a file.
   */
  private static String plain(String written) {
    String beginning = written.substring(0, Math.min(LONGEST, written.length()));
    String rest = ASIDE.matcher(beginning).replaceAll(" ").strip();
    return FILE.matcher(rest).replaceFirst("$1");
  }

  private Optional<String> meant(String written) {
    return same(written).stream()
        .findFirst()
        .or(() -> Optional.of(Slug.of(written)).filter(ids::contains))
        .or(() -> nearest.to(written, ids))
        .or(() -> nearest.to(written, named().keySet()).map(name -> named().get(name).first()));
  }

  private NavigableMap<String, NavigableSet<String>> named() {
    if (idsByName.isEmpty()) {
      for (One one : all) {
        for (String name : one.names()) {
          idsByName
              .computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), it -> new TreeSet<>())
              .add(one.id());
        }
      }
    }
    return idsByName;
  }

  private String mend(String written) {
    if (files && written.isEmpty()) {
      return "write the name of a file in %s, without .md".formatted(home);
    }
    if (files) {
      return "add %s/%s.md, or mend the name".formatted(home, Slug.shortened(Slug.of(written)));
    }
    return ids.isEmpty() || ids.size() > LISTED
        ? "add it to %s in conference.yaml".formatted(home)
        : "known: " + String.join(", ", ids);
  }
}
