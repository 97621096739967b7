package org.lectern.program;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.lectern.hash.Sha256;

/**
 * What the schedules that apps read call each time of a session, each speaker and each room. Apps
 * keep favourites and tell of changes by these: they come from {@link Identity} and stay the same,
 * whatever else changes. What a schedule called them that they were imported from ({@link C3voc})
 * goes first. Immutable and safe for use by several threads.
 */
public final class ScheduleIds {
  private static final int CODE_LENGTH = 6;
  private static final int RADIX = 36;

  private final UUID namespace;
  private final C3voc conference;
  private final Identity identity;
  private final String acronym;
  private final Map<String, OfTime> times = new HashMap<>();
  private final Map<String, OfSpeaker> speakers = new HashMap<>();

  /**
   * Of one time of a session.
   *
   * @param number positive, within 31 bits
   * @param code six letters or digits
   * @param slug the conference's acronym, a hyphen, and its name in ASCII
   */
  public record OfTime(int number, UUID guid, String code, String slug) {}

  /**
   * Of a speaker.
   *
   * @param number positive, within 31 bits
   * @param code six letters or digits
   */
  public record OfSpeaker(int number, UUID guid, String code) {}

  /** Those of a program; it takes work that grows with it. */
  public ScheduleIds(Program program) {
    this.namespace = Uuid5.of(Uuid5.URL, program.conference().url().toString());
    this.conference = C3voc.of(program.conference().extra());
    this.identity = new Identity(program);
    this.acronym = AsciiNames.acronym(program.conference());
    ofTimes(program);
    ofSpeakers(program);
  }

  /** What apps call the conference: lower-case letters, digits and underscores, at least four. */
  public String acronym() {
    return acronym;
  }

  /** Of one time of a session of the program. */
  public OfTime of(Occurrence occurrence) {
    return times.get(identity.of(occurrence));
  }

  /** Of a speaker of the program. */
  public OfSpeaker of(Speaker speaker) {
    return speakers.get(Identity.of(speaker));
  }

  /** Of a room; it comes from the room's id, so that renaming it changes nothing. */
  public UUID ofRoom(String id) {
    return conference.in("rooms", id).guid().orElseGet(() -> Uuid5.of(namespace, "rooms/" + id));
  }

  /** Of the column for what is in no room. */
  public UUID ofNowhere() {
    return ofNowhere(namespace);
  }

  /** The same of a site that is published at an address. */
  public static UUID ofNowhere(String url) {
    return ofNowhere(Uuid5.of(Uuid5.URL, url));
  }

  private static UUID ofNowhere(UUID namespace) {
    return Uuid5.of(namespace, "columns//0");
  }

  /**
   * Of a column beside a room, for what overlaps there. It comes from the room's, so that imports
   * can tell whose it is.
   *
   * @param lane from 1
   */
  public static UUID ofColumn(UUID room, int lane) {
    return Uuid5.of(room, "columns/" + lane);
  }

  private void ofTimes(Program program) {
    List<Named> all =
        named(
            program.occurrences().stream()
                .map(one -> new Named(identity.of(one), C3voc.of(one)))
                .toList());
    Map<String, UUID> guids = guids("sessions/", all);
    Map<String, Integer> numbers = numbers("sessions/", all);
    Map<String, String> codes = codes(all, numbers);
    Map<String, String> slugs =
        assigned(
            all,
            one -> one.foreign().text("slug", AsciiNames.SLUG),
            one ->
                attempt ->
                    AsciiNames.slug(
                        acronym,
                        one.identity(),
                        guids.get(one.identity()).toString().substring(0, 8),
                        attempt));
    for (Named one : all) {
      String name = one.identity();
      times.put(
          name, new OfTime(numbers.get(name), guids.get(name), codes.get(name), slugs.get(name)));
    }
  }

  private void ofSpeakers(Program program) {
    List<Named> all =
        named(
            program.speakers().stream()
                .map(one -> new Named(Identity.of(one), C3voc.of(one.extra())))
                .toList());
    Map<String, UUID> guids = guids("speakers/", all);
    Map<String, Integer> numbers = numbers("speakers/", all);
    Map<String, String> codes = codes(all, numbers);
    for (Named one : all) {
      String name = one.identity();
      speakers.put(name, new OfSpeaker(numbers.get(name), guids.get(name), codes.get(name)));
    }
  }

  private record Named(String identity, C3voc foreign) {}

  /** In an order that nothing but their identities decides. */
  private static List<Named> named(List<Named> all) {
    return all.stream().sorted(Comparator.comparing(Named::identity)).toList();
  }

  private Map<String, UUID> guids(String kind, List<Named> all) {
    return assigned(
        all,
        one -> one.foreign().guid(),
        one -> attempt -> Uuid5.of(namespace, kind + tried(one.identity(), attempt)));
  }

  private static Map<String, Integer> numbers(String kind, List<Named> all) {
    return assigned(
        all,
        one ->
            one.foreign().number().isPresent()
                ? Optional.of(one.foreign().number().getAsInt())
                : Optional.empty(),
        one -> attempt -> number(kind + tried(one.identity(), attempt)));
  }

  private static Map<String, String> codes(List<Named> all, Map<String, Integer> numbers) {
    return assigned(
        all,
        one -> one.foreign().code(),
        one ->
            attempt ->
                code(
                    attempt == 0
                        ? numbers.get(one.identity())
                        : number(tried(one.identity(), attempt))));
  }

  /**
   * A different value for each: the foreign ones first, then those that are made. Where two want
   * the same one, the second by identity takes its next one, and all others keep theirs.
   */
  private static <T> Map<String, T> assigned(
      List<Named> all, Function<Named, Optional<T>> foreign, Function<Named, IntFunction<T>> made) {
    Map<String, T> found = new HashMap<>();
    Set<T> taken = new HashSet<>();
    List<Named> others = new ArrayList<>();
    for (Named one : all) {
      Optional<T> value = foreign.apply(one).filter(taken::add);
      value.ifPresentOrElse(it -> found.put(one.identity(), it), () -> others.add(one));
    }
    for (Named one : others) {
      IntFunction<T> making = made.apply(one);
      int attempt = 0;
      while (!taken.add(making.apply(attempt))) {
        attempt++;
      }
      found.put(one.identity(), making.apply(attempt));
    }
    return found;
  }

  private static String tried(String identity, int attempt) {
    return attempt == 0 ? identity : identity + "#" + attempt;
  }

  /** The first 31 bits of a hash that aren't all zero. */
  static int number(String name) {
    ByteBuffer hash = ByteBuffer.wrap(Sha256.of(name));
    int number = 0;
    while (number == 0 && hash.hasRemaining()) {
      number = hash.getInt() & Integer.MAX_VALUE;
    }
    return Math.max(1, number);
  }

  private static String code(int number) {
    String digits = Integer.toString(number, RADIX).toUpperCase(Locale.ROOT);
    return "0".repeat(CODE_LENGTH - digits.length()) + digits;
  }
}
