package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up conference that is hard to lay out: talks of five minutes beside whole days, plenaries
 * in rooms that don't lie side by side, parallel talks and posters in one room, talks after
 * midnight, breaks in no room.
 */
public final class BusyConference {
  private static final List<String> TRACKS = List.of("reefs", "tides", "ports", "ships");
  private static final List<Integer> MINUTES = List.of(5, 10, 20, 30, 45, 60, 90);

  private final TestConference files;
  private final int rooms;
  private int sessions;

  private BusyConference(Path folder, int rooms) {
    this.files = new TestConference(folder);
    this.rooms = rooms;
  }

  /** Its site, with so many rooms, at least three. */
  public static Path site(int rooms) throws IOException {
    Path folder = Scratch.ofAllTests();
    new BusyConference(folder, rooms).write();
    BuildReport report = Build.of(BuildOptions.of(folder).into(folder.resolve("site"))).run();
    if (report.changes().isEmpty()) {
      throw new IllegalStateException(report.problems().toString());
    }
    return folder.resolve("site");
  }

  private void write() throws IOException {
    files.with(
        "content/conference.yaml",
        """
        name: Busy
        url: https://busy.example.org/
        timezone: Europe/Lisbon
        start: 2027-05-14
        end: 2027-05-15
        day_starts: "04:00"
        rooms: [%s]
        tracks: [%s]
        session_types:
          - { id: talk, name: Talk, formats: [ { id: short, name: Short talk }, { id: long, name: Long talk } ] }
          - { id: poster, name: Poster }
          - { id: break, name: Break, service: true }
        """
            .formatted(
                list(
                    IntStream.rangeClosed(1, rooms)
                        .mapToObj("{ id: room-%1$d, name: Room %1$d }"::formatted)
                        .toList()),
                list(
                    TRACKS.stream()
                        .map("{ id: %1$s, name: The %1$s, color: '#2476be' }"::formatted)
                        .toList())));
    files.with("content/speakers/ana.md", "---\nname: Ana Reis\n---\n");
    files.with("content/speakers/mei.md", "---\nname: Mei Tanaka-Featherstonehaugh\n---\n");
    for (String day : List.of("2027-05-14", "2027-05-15")) {
      talks(day);
    }
    String first = "2027-05-14 ";
    session("Coffee for all", "type: break", at(first + "09:20", 10));
    session("Posters to look at all day", "type: poster", at(first + "09:30", 570), in(rooms));
    session("Quiet corner, all day, nowhere", "type: break", at(first + "09:30", 600));
    session("Opening", "type: talk", at(first + "09:00", 20), in(all()));
    session("Closing in rooms far apart", "type: talk", at(first + "20:00", 30), in(1, 3));
    session("Meanwhile in the middle", "type: talk", at(first + "20:00", 45), in(2));
    session("From the first to the last", "type: talk", at(first + "21:00", 30), in(1, rooms));
    for (int poster = 1; poster <= 12; poster++) {
      session("Poster " + poster, "type: poster", at(first + "21:30", 60), in(2));
    }
    session("Long in one room", "type: talk", at(first + "22:00", 60), in(1));
    session("Across its end", "type: talk", at(first + "22:30", 60), in(1));
    session("Across the end of that", "type: talk", at(first + "23:05", 5), in(1));
    session("Songs", "type: talk", at(first + "23:30", 120), in(3));
    session("After midnight", "type: talk", at("2027-05-15 00:30", 5), in(1));
    session("After that", "type: talk", at("2027-05-15 00:35", 30), in(1));
    session("Lunch for all", "type: break", at("2027-05-15 09:00", 30));
    session("A symposium", "type: talk", at("2027-05-15 20:00", 120), in(1));
    for (int part = 1; part <= 4; part++) {
      session(
          "Part " + part,
          "type: poster\ntrack: tides\npart_of: s" + (sessions - part + 1),
          at("2027-05-15 20:%02d".formatted(part * 10), 10),
          in(1));
    }
    session("When there is time", "type: talk");
  }

  /** Talks one after another in all rooms, of many lengths, from half past nine to six or so. */
  private void talks(String day) throws IOException {
    int each = Math.max(2, Math.min(8, 60 / rooms));
    for (int room = 1; room < rooms; room++) {
      int minute = 9 * 60 + 30;
      for (int talk = 0; talk < each; talk++) {
        int length = MINUTES.get((room * 3 + talk) % MINUTES.size());
        session(
            talk % 3 == 0
                ? "On "
                    + day
                    + " in room "
                    + room
                    + ": what the sea has to say about it, part "
                    + talk
                : "Short one " + day + " " + room + "." + talk,
            "type: talk\nformat: "
                + (length < 30 ? "short" : "long")
                + "\ntrack: "
                + TRACKS.get((room + talk) % TRACKS.size())
                + "\nspeakers: [ana, mei]\nlevel: "
                + (talk % 2 == 0 ? "Beginner" : "Advanced")
                + "\nlanguage: "
                + (room % 5 == 0 ? "pt" : "en")
                + "\nrecord: "
                + (room % 2 == 0),
            at("%s %02d:%02d".formatted(day, minute / 60, minute % 60), length),
            in(room));
        minute += length;
      }
    }
  }

  private void session(String title, String... lines) throws IOException {
    sessions++;
    files.with(
        "content/sessions/s" + sessions + ".md",
        "---\ntitle: \"%s\"\nallow_overlap: true\n%s\n---\nText.\n"
            .formatted(title, String.join("\n", lines)));
  }

  private static String at(String start, int minutes) {
    return "start: " + start + "\nduration: " + minutes;
  }

  private int[] all() {
    return IntStream.rangeClosed(1, rooms).toArray();
  }

  private static String in(int... rooms) {
    return "rooms: [%s]"
        .formatted(
            IntStream.of(rooms).mapToObj(room -> "room-" + room).collect(Collectors.joining(", ")));
  }

  private static String list(List<String> items) {
    return String.join(", ", items);
  }
}
