package org.lectern.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lectern.program.Difference;
import org.lectern.program.FormerNames;
import org.lectern.program.FormerNames.Former;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.program.Slot;
import org.lectern.program.Speaker;

/**
 * People and rooms of the past as they are called now. A file that got another name, or a room
 * another id, is nothing that readers notice.
 */
final class NowNames {
  private final Program program;
  private final FormerNames former;
  private final Map<String, String> byAlias = new HashMap<>();

  NowNames(Program program, FormerNames former) {
    this.program = program;
    this.former = former;
    for (Speaker speaker : program.speakers()) {
      speaker.aliases().forEach(alias -> byAlias.putIfAbsent(alias, speaker.slug()));
    }
  }

  /** A difference in the slugs and ids that there are now; nothing where no difference is left. */
  Stream<Difference> noticed(Difference difference) {
    if (difference instanceof Difference.Speakers speakers) {
      List<String> joined = speakers.joined().stream().map(this::speaker).toList();
      List<String> left = speakers.left().stream().map(this::speaker).toList();
      List<String> really = without(joined, left);
      List<String> gone = without(left, joined);
      return really.isEmpty() && gone.isEmpty()
          ? Stream.empty()
          : Stream.of(new Difference.Speakers(really, gone));
    } else if (difference instanceof Difference.Moved moved) {
      List<Slot> from = moved.from().stream().map(this::slot).toList();
      List<Slot> to = moved.to().stream().map(this::slot).toList();
      return places(from).equals(places(to))
          ? Stream.empty()
          : Stream.of(new Difference.Moved(from, to));
    }
    return Stream.of(difference);
  }

  private static List<String> without(List<String> all, List<String> known) {
    Set<String> left = new HashSet<>(known);
    return all.stream().filter(one -> !left.contains(one)).distinct().toList();
  }

  private String speaker(String slug) {
    if (program.speaker(slug).isPresent()) {
      return slug;
    }
    Optional<String> renamed =
        former.speaker(slug).flatMap(Former::now).filter(now -> program.speaker(now).isPresent());
    return Optional.ofNullable(byAlias.get(slug)).or(() -> renamed).orElse(slug);
  }

  private Slot slot(Slot slot) {
    return new Slot(slot.start(), slot.end(), slot.rooms().stream().map(this::room).toList());
  }

  private String room(String id) {
    return program.room(id).isPresent()
        ? id
        : former
            .room(id)
            .flatMap(Former::now)
            .filter(now -> program.room(now).isPresent())
            .orElse(id);
  }

  /** Rooms in the order in which they are listed are the same in any other. */
  private static List<Slot> places(List<Slot> slots) {
    return slots.stream()
        .map(slot -> new Slot(slot.start(), slot.end(), List.copyOf(new TreeSet<>(slot.rooms()))))
        .toList();
  }

  /** What somebody is called, or was. */
  String nameOfSpeaker(String slug) {
    return program
        .speaker(speaker(slug))
        .map(Speaker::name)
        .or(() -> former.speaker(slug).map(Former::name))
        .orElse(slug);
  }

  /** A room of now; nothing where it is gone. */
  Optional<Room> roomOfNow(String id) {
    return program.room(room(id));
  }

  /** What a room that is gone was called. */
  String formerNameOfRoom(String id) {
    return former.room(id).map(Former::name).orElse(id);
  }
}
