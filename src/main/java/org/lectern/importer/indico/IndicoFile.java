package org.lectern.importer.indico;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.problem.Position;

/** What stands in an export, before anything is made of it. */
final class IndicoFile {
  private final Position place;
  private final Reading reading;
  private final List<Fields> blocks = new ArrayList<>();
  private final List<Contribution> contributions = new ArrayList<>();
  private Fields event;

  /**
   * A talk.
   *
   * @param block the number of the block that it is given in
   */
  record Contribution(Fields fields, Optional<Integer> block) {}

  IndicoFile(Position place, Reading reading) {
    this.place = place;
    this.reading = reading;
    this.event = new Fields(Map.of(), place, reading.findings());
  }

  Position place() {
    return place;
  }

  Fields event() {
    return event;
  }

  /** Takes what is said of the event as a whole; of the first where there are several. */
  void event(Fields fields) {
    if (event.peek("title").isPresent()) {
      fields.noteChanged("a second event, whose sessions are among those of the first now");
    } else {
      event = fields;
    }
  }

  /** Longer sessions, in which contributions are given; and breaks, which have none. */
  List<Fields> blocks() {
    return blocks;
  }

  /** Makes room for a block that is still being read, and gives its number. */
  int reserve() throws RefusedException {
    reading.session(place);
    blocks.add(event.with(Map.of()));
    return blocks.size() - 1;
  }

  /** Takes a block that has been read. A contribution that stands among blocks isn't one. */
  void block(int number, Fields fields, boolean hasContributions) throws RefusedException {
    String kind = fields.peek("entryType").or(() -> fields.peek("_type")).orElse("").toString();
    if (kind.equals("Contribution") && !hasContributions) {
      contribution(fields, Optional.empty());
    } else {
      blocks.set(number, fields);
    }
  }

  List<Contribution> contributions() {
    return contributions;
  }

  void contribution(Fields fields, Optional<Integer> block) throws RefusedException {
    reading.session(fields.place());
    contributions.add(new Contribution(fields, block));
  }

  /**
   * Makes sure that it is one.
   *
   * @throws RefusedException where it isn't
   */
  void check() throws RefusedException {
    boolean empty = blocks.stream().allMatch(block -> block.peek("title").isEmpty());
    if (empty && contributions.isEmpty()) {
      throw new RefusedException(
          place,
          "there is neither a session nor a contribution in this file",
          "export the event with detail=sessions, or its timetable");
    }
  }
}
