package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a made-up conference of any size as Lectern's content. */
public final class LargeConference {
  private LargeConference() {}

  /** Writes one: a folder, and how many sessions. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /** Writes one with so many sessions into a folder. */
  public static void write(Path folder, int sessions) throws IOException {
    LecternSite.content(Records.of(sessions), folder.resolve("content"));
  }

  /** Writes one whose days are full: so many days with so many rooms. */
  public static int writeDays(Path folder, int days, int rooms) throws IOException {
    int sessions = days * rooms * Records.A_DAY;
    LecternSite.content(Records.of(sessions, rooms), folder.resolve("content"));
    return sessions;
  }

  /** Writes one of a short day: four sessions in each of so many rooms. */
  public static void writeRooms(Path folder, int rooms) throws IOException {
    LecternSite.content(Records.of(4 * rooms, rooms), folder.resolve("content"));
  }

  /** Removes its folder. */
  public static void remove(Path folder) throws IOException {
    LecternSite.delete(folder);
  }

  /** The path of a session's file from the conference's folder. */
  public static String session(int number) {
    return "content/sessions/session-" + number + ".md";
  }
}
