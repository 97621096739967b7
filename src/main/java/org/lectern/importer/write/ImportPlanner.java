package org.lectern.importer.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the import of files one by one, the conference last. */
final class ImportPlanner {
  private final String prefix;
  private final ExistingContent existing;
  private final LastImport base;
  private final ContentTimes times;
  private final Years years;
  private final List<FileChange> changes = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();
  private final List<String> moved = new ArrayList<>();
  private final List<String> inOneLine = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final List<String> again = new ArrayList<>();
  private final List<String> lostNotes = new ArrayList<>();
  private final Map<Object, String> wanted = new LinkedHashMap<>();
  private final ReferenceFilter references = new ReferenceFilter();
  private final Map<String, RemainingFile> remaining = new LinkedHashMap<>();

  /**
   * Creates a planner for existing content.
   *
   * @param prefix the path from the conference's folder to the content folder
   */
  ImportPlanner(String prefix, ExistingContent existing, LastImport base) {
    this.prefix = prefix;
    this.existing = existing;
    this.base = base;
    this.times = new ContentTimes(existing.conference());
    this.years = new Years(existing.conference());
    existing
        .all()
        .forEach(file -> addRemaining(file.kind(), file.path(), file.fields(), file.body()));
  }

  private void addRemaining(
      ContentKind kind, String path, Map<String, Object> fields, String body) {
    remaining.put(path, new RemainingFile(kind, path, Values.plain(fields), body));
  }

  /**
   * Adds all files. The conference comes last because it must contain what sessions and speakers
   * refer to.
   */
  void add(List<ContentFile> pieces) {
    existing.all().forEach(file -> references.add(file.kind(), file.path()));
    pieces.stream()
        .filter(this::isNew)
        .forEach(
            it ->
                ReferenceFilter.PEOPLE.stream()
                    .flatMap(field -> Values.list(it.fields().get(field)).stream())
                    .forEach(slug -> wanted.putIfAbsent(slug, it.path())));
    pieces.stream()
        .filter(it -> isNew(it) || isRestored(it))
        .forEach(it -> references.add(it.kind(), it.path()));
    pieces.stream().filter(piece -> piece.kind() != ContentKind.CONFERENCE).forEach(this::add);
    pieces.stream().filter(piece -> piece.kind() == ContentKind.CONFERENCE).forEach(this::add);
  }

  private boolean isNew(ContentFile piece) {
    return existing.at(piece.kind(), piece.path()).isEmpty() && base.before(piece).isEmpty();
  }

  /** Whether a speaker's file was removed, but a new session refers to it. */
  private boolean isRestored(ContentFile piece) {
    return piece.kind() == ContentKind.SPEAKER
        && existing.at(piece.kind(), piece.path()).isEmpty()
        && base.before(piece).isPresent()
        && wanted.containsKey(FileNaming.slugIn(piece.path()));
  }

  private void add(ContentFile piece) {
    Optional<ExistingFile> file = existing.at(piece.kind(), piece.path());
    Optional<LastImport.Entry> before = base.before(piece);
    if (file.isPresent()) {
      merge(file.get(), before, piece);
    } else if (before.isPresent() && !isRestored(piece)) {
      removed.add(before.get().path());
    } else {
      if (before.isPresent()) {
        String session = wanted.get(FileNaming.slugIn(piece.path()));
        again.add("%s, which %s names".formatted(piece.path(), session));
      }
      ContentFile fresh = piece.with(withoutRemoved(piece, piece.fields(), Map.of()));
      changes.add(new FileChange(prefix + fresh.path(), Optional.empty(), fresh.text()));
      addRemaining(fresh.kind(), fresh.path(), fresh.fields(), fresh.body());
    }
  }

  private void merge(ExistingFile file, Optional<LastImport.Entry> before, ContentFile piece) {
    ThreeWayMerge merge = new ThreeWayMerge(file.path(), before.isEmpty());
    Map<String, Object> mine = file.fields();
    Map<String, Object> stated = Values.plain(piece.fields());
    Map<String, Object> theirs =
        piece.kind() == ContentKind.SESSION && before.isEmpty() ? times.asIn(mine, stated) : stated;
    Map<String, Object> written = before.map(LastImport.Entry::fields).orElse(Map.of());
    Map<String, Object> last =
        piece.kind() == ContentKind.CONFERENCE
            ? years.before(written, mine, theirs, remaining.values())
            : written;
    Map<String, Object> merged = merge.fields(last, mine, theirs);
    String body =
        merge.body(before.map(LastImport.Entry::body).orElse(""), file.body(), piece.body());
    conflicts.addAll(merge.conflicts());
    Map<String, Object> fields =
        piece.kind() == ContentKind.CONFERENCE
            ? withRequired(mine, theirs, merged)
            : withoutRemoved(piece, merged, mine);
    if (piece.kind() == ContentKind.SESSION) {
      years.moved(mine, fields).ifPresent(days -> moved.add(file.path() + ": " + days));
    }
    if (fields.equals(mine) && body.equals(file.body())) {
      return;
    }
    Optional<EditedFile.Edited> edited = EditedFile.of(file, piece, fields, body);
    if (edited.isPresent()) {
      String text = edited.get().text();
      changes.add(new FileChange(prefix + file.path(), Optional.of(file.text()), text));
      edited.get().lost().forEach(note -> lostNotes.add(file.path() + ": " + note));
      addRemaining(piece.kind(), file.path(), fields, body);
    } else {
      inOneLine.add(file.path());
    }
  }

  private Map<String, Object> withoutRemoved(
      ContentFile piece, Map<String, Object> fields, Map<String, Object> mine) {
    return piece.kind() == ContentKind.SESSION ? references.in(piece.path(), fields, mine) : fields;
  }

  private Map<String, Object> withRequired(
      Map<String, Object> mine, Map<String, Object> theirs, Map<String, Object> merged) {
    RequiredFields required =
        new RequiredFields(mine, theirs, List.copyOf(remaining.values()), existing.others());
    Map<String, Object> fields = required.in(merged);
    kept.addAll(required.kept());
    again.addAll(required.again());
    return fields;
  }

  /**
   * Returns the plan.
   *
   * @param record the new {@code imported.json}
   * @param gone files of an earlier import that aren't in this one
   */
  ImportPlan planned(Path folder, FileChange record, List<String> gone) {
    Repairs mended = new Repairs(kept, again, references.leftOut(), lostNotes);
    return new ImportPlan(
        folder, changes, record, conflicts, gone, removed, moved, inOneLine, mended);
  }
}
