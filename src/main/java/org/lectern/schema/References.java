package org.lectern.schema;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.content.field.Form.Reference;
import org.lectern.program.AccessPolicy;
import org.lectern.program.Page;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.program.Session;
import org.lectern.program.SessionType;
import org.lectern.program.Speaker;
import org.lectern.program.Track;

/** The ids that a conference has, by what they are of. */
record References(Map<Reference, List<String>> ids) {

  static References of(Optional<Program> program) {
    Map<Reference, List<String>> ids = new EnumMap<>(Reference.class);
    for (Reference kind : Reference.values()) {
      ids.put(
          kind, program.stream().flatMap(known -> of(known, kind)).distinct().sorted().toList());
    }
    return new References(ids);
  }

  /** The ids of a kind; none where they aren't known. */
  List<String> of(Reference kind) {
    return ids.get(kind);
  }

  private static Stream<String> of(Program program, Reference kind) {
    return switch (kind) {
      case SPEAKER -> program.speakers().stream().map(Speaker::slug);
      case SESSION -> program.sessions().stream().map(Session::slug);
      case PAGE -> program.pages().stream().map(Page::slug);
      case ROOM -> program.conference().rooms().stream().map(Room::id);
      case TRACK -> program.conference().tracks().stream().map(Track::id);
      case TYPE -> program.conference().types().stream().map(SessionType::id);
      case FORMAT ->
          program.conference().types().stream()
              .flatMap(type -> type.formats().stream())
              .map(SessionType.Format::id);
      case ACCESS -> program.conference().access().stream().map(AccessPolicy::id);
    };
  }
}
