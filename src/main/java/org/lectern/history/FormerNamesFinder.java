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
 * Finds the former names of people and rooms that events mention, and that don't exist now under
 * the ids in the events.
 */
final class FormerNamesFinder {
  private static final String CONFERENCE = "conference.yaml";

  /** The number of versions of the conference's file that are searched for rooms. */
  private static final int MOST_READ = 200;

  private final ObjectReader reader;
  private final CommitWalk.Result walked;

  private FormerNamesFinder(ObjectReader reader, CommitWalk.Result walked) {
    this.reader = reader;
    this.walked = walked;
  }

  static FormerNames of(
      ObjectReader reader,
      Conference conference,
      CommitWalk.Result walked,
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

  /** Takes the names from the last versions of the speakers' files. */
  private Map<String, Former> speakers(Set<String> wanted) throws IOException {
    Map<TextHistory, String> paths = walked.paths();
    Map<String, Former> found = new HashMap<>();
    for (FileRevision revision : walked.changes()) {
      Optional<String> slug = PastNames.speakerSlug(revision.path()).filter(wanted::contains);
      if (slug.isPresent() && !found.containsKey(slug.get())) {
        Optional<String> now =
            Optional.ofNullable(paths.get(revision.lineage().text()))
                .flatMap(PastNames::speakerSlug);
        for (ObjectId text : texts(revision)) {
          FileTexts.of(reader, text)
              .flatMap(bytes -> PastNames.ofSpeaker(bytes, revision.path()))
              .ifPresent(name -> found.putIfAbsent(slug.get(), new Former(name, now)));
        }
      }
    }
    return found;
  }

  /** A former room with the same name as a current one is that room. */
  private Map<String, Former> rooms(Set<String> wanted, Conference conference) throws IOException {
    Map<String, String> now =
        conference.rooms().stream()
            .collect(Collectors.toMap(Room::name, Room::id, (one, other) -> one));
    Map<String, Former> found = new HashMap<>();
    Set<ObjectId> read = new HashSet<>();
    for (FileRevision revision : walked.changes()) {
      if (found.size() == wanted.size() || read.size() >= MOST_READ) {
        break;
      }
      if (revision.path().equals(CONFERENCE)) {
        for (ObjectId text : texts(revision)) {
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

  /** Skips texts that mention none of the rooms: reading YAML takes long. */
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

  /** Returns the versions of a revision, the later one first. */
  private static List<ObjectId> texts(FileRevision revision) {
    List<ObjectId> texts = new ArrayList<>(List.of(revision.after()));
    texts.addAll(revision.before());
    texts.removeIf(text -> !PathDiff.isFile(text));
    return texts;
  }
}
