package org.lectern.importer.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.importer.format.Decision;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.PlainText;
import org.lectern.program.Status;

/** What a page says about whether its session is in the program. */
final class PageStatus {
  private PageStatus() {}

  /** Its status; nothing, and a note of it, where it isn't in the program. */
  static Optional<Status> of(Fields fields) {
    if (isHidden(fields)) {
      fields.noteLeftOut("a session that isn't accepted, or a draft");
      return Optional.empty();
    }
    Status status = isCancelled(fields) ? Status.CANCELLED : Status.CONFIRMED;
    for (String name : List.of("status", "state", "decision")) {
      // A state may also be a country's, from which somebody comes.
      Optional<String> said =
          fields
              .peekText(name)
              .map(PlainText::line)
              .filter(word -> !name.equals("state") || Decision.of(word) != Decision.UNKNOWN);
      if (said.isPresent()) {
        fields.without(name);
        Optional<Status> read =
            Decision.of(
                said.get(), "a session", "write " + name + ": confirmed", fields::noteLeftOut);
        if (read.isEmpty()) {
          return Optional.empty();
        }
        status = status == Status.CONFIRMED ? read.get() : status;
      }
    }
    return Optional.of(status);
  }

  private static boolean isHidden(Fields fields) {
    return fields.flag("accepted").filter(yes -> !yes).isPresent()
        || fields.flag("published").filter(yes -> !yes).isPresent()
        || fields.flag("draft").filter(yes -> yes).isPresent();
  }

  private static boolean isCancelled(Fields fields) {
    return Stream.of("cancelled", "canceled")
        .flatMap(name -> fields.flag(name).stream())
        .anyMatch(yes -> yes);
  }
}
