package org.lectern.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up conference of any size, to be written for any generator of sites: abstracts of two
 * hundred and fifty words, four speakers for five sessions, forty rooms, as many days as it takes.
 * The same number gives the same records.
 */
record Records(List<Talk> talks, List<Person> people, List<Named> rooms, LocalDate end) {
  static final LocalDate START = LocalDate.of(2027, 5, 1);
  static final List<Named> TRACKS = List.of(new Named("sea", "The sea"), new Named("land", "Land"));

  /** When each day begins. */
  static final LocalTime FIRST = LocalTime.of(9, 0);

  private static final List<String> WORDS =
      List.of(
          ("reef tide harbour lantern compass rigging keel mooring beacon channel current estuary"
                  + " ferry gale hull island jetty knot ledge mast navigate ocean pilot quay rope"
                  + " sail tiller under voyage wharf yard zone of the and with from towards between")
              .split(" "));

  private static final int ROOMS = 40;

  /** How many sessions a room has each day. */
  static final int A_DAY = 16;

  /** Something with an id and a name. */
  record Named(String id, String name) {}

  /** A session. */
  record Talk(
      String slug,
      String title,
      Named track,
      Person speaker,
      LocalDate day,
      LocalTime start,
      Named room,
      List<String> keywords,
      String text) {}

  /** A speaker. */
  record Person(String slug, String name, String affiliation, String text) {}

  /** Those of a conference with so many sessions. */
  static Records of(int sessions) {
    return of(sessions, ROOMS);
  }

  /** Those of a conference with so many sessions in so many rooms. */
  static Records of(int sessions, int roomCount) {
    Random random = new Random(7);
    List<Named> rooms =
        IntStream.range(0, roomCount).mapToObj(i -> new Named("room-" + i, "Room " + i)).toList();
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < (sessions * 4 + 4) / 5; i++) {
      people.add(
          new Person(
              "speaker-" + i,
              title(random, 2) + " " + i,
              "University of " + title(random, 1),
              words(random, 60) + "."));
    }
    List<Talk> talks = new ArrayList<>();
    for (int i = 0; i < sessions; i++) {
      int slot = i / roomCount;
      talks.add(
          new Talk(
              "session-" + i,
              title(random, 6),
              TRACKS.get(i % 3 == 0 ? 0 : 1),
              people.get(i * 4 / 5),
              START.plusDays(slot / A_DAY),
              FIRST.plusMinutes(slot % A_DAY * 30),
              rooms.get(i % roomCount),
              List.of(WORDS.get(i % 10), WORDS.get(10 + i % 20)),
              "%s.\n\n**%s** with [a link](https://example.org/%d).\n\n- %s\n- %s\n\n%s."
                  .formatted(
                      words(random, 140),
                      title(random, 3),
                      i,
                      words(random, 20),
                      words(random, 20),
                      words(random, 60))));
    }
    return new Records(talks, people, rooms, START.plusDays(sessions / (roomCount * A_DAY)));
  }

  private static String title(Random random, int count) {
    String text = words(random, count);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }
}
