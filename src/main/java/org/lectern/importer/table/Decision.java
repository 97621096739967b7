package org.lectern.importer.table;

import java.util.Locale;
import java.util.Optional;
import org.lectern.program.Status;

/** What the words for a submission's state mean. */
enum Decision {
  CONFIRMED(
      Optional.of(Status.CONFIRMED),
      "confirmed|accept(ed)?\\??|published|scheduled|yes|採択|採用|確定|承認|angenommen|best[aä]tigt"),
  TENTATIVE(Optional.of(Status.TENTATIVE), "tentative|pending|provisional|仮|未定|vorl[aä]ufig"),
  CANCELLED(Optional.of(Status.CANCELLED), "cancell?ed|中止|取消|キャンセル|abgesagt"),
  REFUSED(
      Optional.empty(),
      "rejected?|declined?|withdrawn|deleted|submitted|draft|waitlist(ed)?|no|不採択|不採用|却下|辞退"
          + "|abgelehnt|decline queue"),
  UNKNOWN(Optional.of(Status.CONFIRMED), "");

  private final Optional<Status> status;
  private final String words;

  Decision(Optional<Status> status, String words) {
    this.status = status;
    this.words = words;
  }

  /** The status of its sessions; nothing where they are none. */
  Optional<Status> status() {
    return status;
  }

  /** What a cell says. */
  static Decision of(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    for (Decision decision : values()) {
      if (plain.matches(decision.words)) {
        return decision;
      }
    }
    return UNKNOWN;
  }
}
