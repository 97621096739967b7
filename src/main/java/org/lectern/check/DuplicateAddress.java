package org.lectern.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.address.SitePath;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Conference;
import org.lectern.program.Program;
import org.lectern.program.Source;

/**
 * Two pages at one address. Capitals make no difference, since there are disks and servers to which
 * they make none.
 */
final class DuplicateAddress implements Check {
  private static final Addresses AT = new Addresses("");

  /** Of letters below, each is one character and has one capital. */
  private static final int ASCII = 128;

  private static final String OWN = "is Lectern's own";

  @Override
  public Stream<Problem> find(Program program) {
    Found found = new Found();
    Stream.concat(Addresses.TAKEN.stream(), languages(program.conference()))
        .forEach(name -> found.byAddress.put(key(AT.page(name)), OWN));
    program.sessions().stream()
        .filter(session -> !program.isService(session))
        .forEach(one -> found.file(one.source(), AT.session(one.slug())));
    program.speakers().forEach(one -> found.file(one.source(), AT.speaker(one.slug())));
    program.pages().stream()
        .filter(page -> !page.isFront())
        .forEach(one -> found.file(one.source(), AT.page(one.slug())));
    program.sessions().stream()
        .filter(session -> !program.isService(session))
        .forEach(one -> found.aliases(one.source(), one.aliases(), AT::session));
    program.speakers().forEach(one -> found.aliases(one.source(), one.aliases(), AT::speaker));
    program.pages().stream()
        .filter(page -> !page.isFront())
        .forEach(one -> found.aliases(one.source(), one.aliases(), AT::page));
    return found.problems.stream();
  }

  /** The folders of all languages but the default. */
  private static Stream<String> languages(Conference conference) {
    return conference.languages().stream().skip(1).map(Addresses::folder);
  }

  /** The same for addresses that some disk can't tell apart. */
  static String key(SitePath path) {
    if (path.value().chars().allMatch(c -> c < ASCII)) {
      return path.value().toLowerCase(Locale.ROOT);
    }
    return Normalizer.normalize(path.value(), Normalizer.Form.NFC)
        .codePoints()
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The addresses so far, each with what has it, and what was found wrong. */
  private static final class Found {
    private final Map<String, String> byAddress = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    void file(Source source, SitePath path) {
      Position place = Position.file(source.start().file());
      take(path, place.file()).ifPresent(taken -> add(place, taken, "rename the file"));
    }

    void aliases(Source source, List<String> aliases, Function<String, SitePath> where) {
      Item.each(aliases)
          .forEach(
              alias -> {
                Position place = source.at("aliases", alias.index());
                take(where.apply(alias.value()), place.file())
                    .ifPresent(taken -> add(place, taken, "remove this name"));
              });
    }

    /** What is wrong with giving this address, if anything is. */
    private Optional<String> take(SitePath path, String owner) {
      String before = byAddress.putIfAbsent(key(path), "belongs to " + owner + " already");
      String folder = path.value().substring(0, path.value().lastIndexOf('/') + 1);
      return Optional.ofNullable(before)
          .map(taken -> "the address /%s %s".formatted(folder, taken));
    }

    private void add(Position place, String message, String hint) {
      problems.add(Problem.of(Rule.DUPLICATE_ADDRESS, place, message, hint));
    }
  }
}
