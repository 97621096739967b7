package org.lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.importer.format.Finding;
import org.lectern.importer.model.ForeignRoom;
import org.lectern.importer.model.ForeignTrack;
import org.lectern.importer.model.Imported;
import org.lectern.importer.write.ImportPlan;

/** Tells what came of an import, and what of the file has no place in content. */
record ImportReport(ImportPlan planned, Imported imported, List<Finding> findings) {
  private static final int MOST_FILES = 20;

  /** What begins anew is that of which no session is left; then ids may be those of last year. */
  private static final String NEW_YEAR =
      "For a new year, first remove all sessions of the last one.";

  /**
   * In lines.
   *
   * @param dryRun whether nothing is written
   * @param left whether nothing is written, since files that are there would become others
   */
  List<String> lines(Path folder, boolean dryRun, boolean left) {
    List<String> lines = new ArrayList<>();
    long times = imported.sessions().stream().mapToLong(one -> one.slots().size()).sum();
    lines.add(
        "Read %s at %s, %s, %s and %s."
            .formatted(
                Reporting.count(imported.sessions().size(), "session"),
                Reporting.count(times, "time"),
                Reporting.count(imported.speakers().size(), "speaker"),
                Reporting.count(rooms(), "room"),
                Reporting.count(tracks(), "track")));
    findings.forEach(finding -> lines.add("  " + finding));
    list(lines, "Changed here and there; what is here stays:", planned.conflicts());
    list(lines, "Removed here, and so not written again:", planned.removed());
    if (!planned.removed().isEmpty()) {
      lines.add("To have one again, bring its file back from git. " + NEW_YEAR);
    }
    list(lines, "Moved by more than half a year:", planned.moved());
    if (!planned.moved().isEmpty()) {
      lines.add("That is right where they were put off. " + NEW_YEAR);
    }
    list(lines, "No longer in the import; left as it is:", planned.gone());
    list(
        lines,
        "No longer in the import; kept, since files that stay need it:",
        planned.mended().kept());
    list(
        lines,
        "Changed or removed here; written again, since files need it:",
        planned.mended().again());
    list(lines, "Removed here, and so left out of what names it:", planned.mended().without());
    list(lines, "Noted here beside what is gone now, and gone with it:", planned.mended().notes());
    list(
        lines,
        "Can't be merged, since all fields stand in one line; left as it is:",
        planned.unmergeable());
    lines.add(outcome(folder, dryRun, left));
    if (left) {
      list(lines, "These would change:", planned.touched());
      lines.add("--update merges into them; --dry-run shows how.");
    } else if (!dryRun && !planned.isEmpty()) {
      lines.add("Next: lectern build --source " + Typed.word(folder));
    }
    return lines;
  }

  /** Those that the file lists, and those that only its sessions name. */
  private long rooms() {
    return Stream.concat(
            imported.rooms().stream().map(ForeignRoom::key),
            imported.sessions().stream()
                .flatMap(one -> one.slots().stream())
                .flatMap(slot -> slot.rooms().stream()))
        .distinct()
        .count();
  }

  /** The same for tracks. */
  private long tracks() {
    return Stream.concat(
            imported.tracks().stream().map(ForeignTrack::key),
            imported.sessions().stream().flatMap(one -> one.track().stream()))
        .distinct()
        .count();
  }

  private String outcome(Path folder, boolean dryRun, boolean left) {
    if (planned.isEmpty()) {
      return "Nothing to change in " + folder + ".";
    }
    String what =
        "%s new, %s changed in %s"
            .formatted(
                Reporting.count(planned.added().size(), "file"), planned.touched().size(), folder);
    if (dryRun) {
      return "Nothing was written; it would be " + what + ".";
    }
    return left
        ? "Nothing was written, since there are files already in " + folder + "."
        : what + ".";
  }

  private static void list(List<String> lines, String title, List<?> all) {
    if (!all.isEmpty()) {
      lines.add(title);
      all.stream().limit(MOST_FILES).forEach(one -> lines.add("  " + one));
      if (all.size() > MOST_FILES) {
        lines.add("  … and %s more".formatted(all.size() - MOST_FILES));
      }
    }
  }
}
