package org.lectern.importer.sessionize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.problem.Position;

/** What stands in a file, before anything is made of it: sessions may come before their rooms. */
final class SessionizeFile {
  private final Reading reading;
  private final List<Session> sessions = new ArrayList<>();
  private final Map<String, Session> byId = new HashMap<>();
  private final Map<String, List<Fields>> lists = new LinkedHashMap<>();
  private final Set<String> roomNames = new LinkedHashSet<>();
  private final Fields others;

  /**
   * A session as the file has it.
   *
   * @param places where it stands, at least once
   */
  record Session(Fields fields, List<Placed> places) {}

  /**
   * One of the places where a grid has a session.
   *
   * @param room the name of the room that it stands below
   */
  record Placed(Fields fields, Optional<String> room) {}

  SessionizeFile(Position place, Reading reading) {
    this.reading = reading;
    this.others = new Fields(Map.of(), place, reading.findings());
    List.of("speakers", "rooms", "categories", "questions")
        .forEach(name -> lists.put(name, new ArrayList<>()));
  }

  List<Session> sessions() {
    return sessions;
  }

  /** One of the file's lists; {@code null} for a name that isn't one's. */
  List<Fields> list(String name) {
    return lists.get(name);
  }

  /** The names of a grid's rooms. */
  Set<String> roomNames() {
    return roomNames;
  }

  void room(String name) {
    roomNames.add(name);
  }

  /** What else stands in the file. */
  Fields others() {
    return others;
  }

  void other(String name, Object value) {
    others.keepAndNote(name, value);
  }

  /** Takes a session; one that is known already is only at one more place. */
  void session(Fields fields, Optional<String> room) throws RefusedException {
    String id = fields.peekText("id").orElse("");
    Session known = byId.get(id);
    if (known == null) {
      reading.session(fields.place());
      known = new Session(fields, new ArrayList<>());
      sessions.add(known);
      if (!id.isEmpty()) {
        byId.put(id, known);
      }
    }
    known.places().add(new Placed(fields, room));
  }

  /**
   * Makes sure that it is a schedule.
   *
   * @throws RefusedException where it isn't
   */
  void check() throws RefusedException {
    if (sessions.isEmpty() && lists.values().stream().allMatch(List::isEmpty)) {
      throw new RefusedException(
          others.place(),
          "there is no session in this file",
          "take the JSON of the endpoint's view All, Sessions or Grid Smart");
    }
  }
}
