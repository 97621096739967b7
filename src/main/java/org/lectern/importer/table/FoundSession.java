package org.lectern.importer.table;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.importer.model.ForeignSlot;

/** The session of a row, and what later rows of it add. */
final class FoundSession {
  final Cells row;
  final Set<String> speakers = new LinkedHashSet<>();
  final Set<String> chairs = new LinkedHashSet<>();
  final Set<String> authors = new LinkedHashSet<>();
  final Map<LocalDateTime, ForeignSlot> slots = new LinkedHashMap<>();
  final List<Map<String, Object>> more = new ArrayList<>();

  /** The key of the longer session that it is a part of. */
  Optional<String> whole = Optional.empty();

  FoundSession(Cells row) {
    this.row = row;
  }
}
