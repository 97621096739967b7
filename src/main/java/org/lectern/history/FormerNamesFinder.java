package org.lectern.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.lectern.content.PastNames;
import org.lectern.program.Conference;
import org.lectern.program.Difference;
import org.lectern.program.FormerNames;
import org.lectern.program.FormerNames.Former;
import org.lectern.program.History;
import org.lectern.program.Room;
import org.lectern.program.Slot;

/**
 * Finds what people and rooms were called that events speak of, and that aren't there now under the
 * names that the events have for them.
 */
final class FormerNamesFinder {
  private static final String CONFERENCE = "conference.yaml";

  /** Versions of the conference's file that are looked at for rooms. */
  private static final int MOST_READ = 200;

  private final ObjectReader reader;
  private final CommitWalk.Found walked;

  private FormerNamesFinder(ObjectReader reader, CommitWalk.Found walked) {
    this.reader = reader;
    this.walked = walked;
  }

  static FormerNames of(
      ObjectReader reader,
      Conference conference,
      CommitWalk.Found walked,
      List<History.Event> events)
      throws IOException {
    FormerNamesFinder finder = new FormerNamesFinder(reader, walked);
    Set<String> speakers = new HashSet<>();
    Set<String> rooms = new HashSet<>();
    for (History.Event event : events) {
      for (Difference difference : event.differences()) {
        speakers(difference).forEach(speakers::add);
        slots(difference).flatMap(slot -> slot.rooms().stream()).forEach(rooms::add);
      }
    }
    walked
        .files()
        .keySet()
        .forEach(path -> PastNames.speakerSlug(path).ifPresent(speakers::remove));
    conference.rooms().forEach(room -> rooms.remove(room.id()));
    return new FormerNames(finder.speakers(speakers), finder.rooms(rooms, conference));
  }

  private static Stream<String> speakers(Difference difference) {
    return difference instanceof Difference.Speakers speakers
        ? Stream.concat(speakers.joined().stream(), speakers.left().stream())
        : Stream.empty();
  }

  private static Stream<Slot> slots(Difference difference) {
    if (difference instanceof Difference.Turned turned) {
      return turned.at().stream();
    } else if (difference instanceof Difference.Moved moved) {
      return Stream.concat(moved.from().stream(), moved.to().stream());
    }
    return Stream.empty();
  }

  /** Their names are those in the last versions of their files. */
  private Map<String, Former> speakers(Set<String> wanted) throws IOException {
    Map<TextHistory, String> paths = walked.paths();
    Map<String, Former> found = new HashMap<>();
    for (FileTouch touch : walked.changes()) {
      Optional<String> slug = PastNames.speakerSlug(touch.path()).filter(wanted::contains);
      if (slug.isPresent() && !found.containsKey(slug.get())) {
        Optional<String> now =
            Optional.ofNullable(paths.get(touch.life().story())).flatMap(PastNames::speakerSlug);
        for (ObjectId text : texts(touch)) {
          FileTexts.of(reader, text)
              .flatMap(bytes -> PastNames.ofSpeaker(bytes, touch.path()))
              .ifPresent(name -> found.putIfAbsent(slug.get(), new Former(name, now)));
        }
      }
    }
    return found;
  }

  /** A room with the same name as one that there is now is that one. */
  private Map<String, Former> rooms(Set<String> wanted, Conference conference) throws IOException {
    Map<String, String> now =
        conference.rooms().stream()
            .collect(Collectors.toMap(Room::name, Room::id, (one, other) -> one));
    Map<String, Former> found = new HashMap<>();
    Set<ObjectId> read = new HashSet<>();
    for (FileTouch touch : walked.changes()) {
      if (found.size() == wanted.size() || read.size() >= MOST_READ) {
        break;
      }
      if (touch.path().equals(CONFERENCE)) {
        for (ObjectId text : texts(touch)) {
          if (read.add(text)) {
            rooms(text, wanted)
                .forEach(
                    (id, name) ->
                        found.putIfAbsent(
                            id, new Former(name, Optional.ofNullable(now.get(name)))));
          }
        }
      }
    }
    return found;
  }

  /** Reading YAML takes long, and most versions have none of the rooms. */
  private Map<String, String> rooms(ObjectId text, Set<String> wanted) throws IOException {
    Optional<byte[]> bytes = FileTexts.of(reader, text);
    String written = bytes.map(it -> new String(it, StandardCharsets.UTF_8)).orElse("");
    if (wanted.stream().noneMatch(written::contains)) {
      return Map.of();
    }
    Map<String, String> rooms = new HashMap<>(PastNames.ofRooms(bytes.get(), CONFERENCE));
    rooms.keySet().retainAll(wanted);
    return rooms;
  }

  /** The versions that a change has to do with, the later first. */
  private static List<ObjectId> texts(FileTouch touch) {
    List<ObjectId> texts = new ArrayList<>(List.of(touch.after()));
    texts.addAll(touch.before());
    texts.removeIf(text -> !Row.isFile(text));
    return texts;
  }
}
