package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up conference of any size: abstracts of two hundred words, four speakers for five
 * sessions, forty rooms, as many days as it takes. The same number gives the same files.
 */
public final class LargeConference {
  private static final String[] WORDS =
      ("reef tide harbour lantern compass rigging keel mooring beacon channel current estuary ferry "
              + "gale hull island jetty knot ledge mast navigate ocean pilot quay rope sail tiller "
              + "under voyage wharf yard zone of the and with from towards between")
          .split(" ");

  private static final int ROOMS = 40;
  private static final int A_DAY = 16;
  private static final int WORDS_OF_ABSTRACT = 200;
  private static final int WORDS_OF_BIOGRAPHY = 60;

  private final Random random = new Random(7);
  private final TestConference files;
  private final int sessions;

  private LargeConference(Path folder, int sessions) {
    this.files = new TestConference(folder);
    this.sessions = sessions;
  }

  /** Writes one: a folder, and how many sessions. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /** Writes one with so many sessions into a folder. */
  public static void write(Path folder, int sessions) throws IOException {
    new LargeConference(folder, sessions).write();
  }

  /** The path of a session's file from the conference's folder. */
  public static String session(int number) {
    return "content/sessions/session-" + number + ".md";
  }

  private void write() throws IOException {
    int days = sessions / (ROOMS * A_DAY) + 1;
    files.with(
        "content/conference.yaml",
        """
        name: A large conference
        url: https://large.example.org/
        timezone: Europe/Lisbon
        start: 2027-05-01
        end: %s
        rooms: [%s]
        tracks: [ { id: sea, name: The sea, color: "#2476be" }, { id: land, name: Land } ]
        session_types: [ { id: talk, name: Talk, duration: 30 } ]
        """
            .formatted(
                java.time.LocalDate.of(2027, 5, 1).plusDays(days),
                IntStream.range(0, ROOMS)
                    .mapToObj("{ id: room-%1$d, name: Room %1$d }"::formatted)
                    .collect(Collectors.joining(", "))));
    for (int i = 0; i < sessions * 4 / 5; i++) {
      files.with(
          "content/speakers/speaker-" + i + ".md",
          "---\nname: %s %d\naffiliation: University of %s\n---\n%s\n"
              .formatted(title(2), i, title(1), words(WORDS_OF_BIOGRAPHY)));
    }
    for (int i = 0; i < sessions; i++) {
      session(i, words(WORDS_OF_ABSTRACT));
    }
  }

  private void session(int number, String text) throws IOException {
    int slot = number / ROOMS;
    files.with(
        session(number),
        """
        ---
        title: %s
        type: talk
        track: %s
        speakers: [speaker-%d]
        start: %s %02d:%02d
        room: room-%d
        keywords: [%s, %s]
        ---
        %s

        %s
        """
            .formatted(
                title(6),
                number % 3 == 0 ? "sea" : "land",
                number * 4 / 5,
                java.time.LocalDate.of(2027, 5, 1).plusDays(slot / A_DAY),
                9 + slot % A_DAY / 2,
                slot % 2 * 30,
                number % ROOMS,
                WORDS[number % 10],
                WORDS[10 + number % 20],
                text,
                words(WORDS_OF_ABSTRACT / 4)));
  }

  private String title(int count) {
    String text = words(count);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
        .collect(Collectors.joining(" "));
  }
}
