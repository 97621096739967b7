package org.lectern.importer.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the pieces of an import one by one, the conference last. */
final class Plan {
  private final String prefix;
  private final Existing existing;
  private final Base base;
  private final Times times;
  private final Years years;
  private final List<Change> changes = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();
  private final List<String> moved = new ArrayList<>();
  private final List<String> inOneLine = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final List<String> again = new ArrayList<>();
  private final List<String> lostNotes = new ArrayList<>();
  private final Map<Object, String> wanted = new LinkedHashMap<>();
  private final Mentions mentions = new Mentions();
  private final Map<String, RemainingFile> staying = new LinkedHashMap<>();

  /**
   * A plan for what is there.
   *
   * @param prefix of a path in the content folder, from the conference's
   */
  Plan(String prefix, Existing existing, Base base) {
    this.prefix = prefix;
    this.existing = existing;
    this.base = base;
    this.times = new Times(existing.conference());
    this.years = new Years(existing.conference());
    existing.all().forEach(file -> stays(file.kind(), file.path(), file.fields(), file.body()));
  }

  private void stays(Kind kind, String path, Map<String, Object> fields, String body) {
    staying.put(path, new RemainingFile(kind, path, Values.plain(fields), body));
  }

  /** Takes all pieces. The conference is what sessions and speakers must find in the end. */
  void add(List<Piece> pieces) {
    existing.all().forEach(file -> mentions.have(file.kind(), file.path()));
    pieces.stream()
        .filter(this::isNew)
        .forEach(
            it ->
                Mentions.PEOPLE.stream()
                    .flatMap(field -> Values.list(it.fields().get(field)).stream())
                    .forEach(slug -> wanted.putIfAbsent(slug, it.path())));
    pieces.stream()
        .filter(it -> isNew(it) || comesBack(it))
        .forEach(it -> mentions.have(it.kind(), it.path()));
    pieces.stream().filter(piece -> piece.kind() != Kind.CONFERENCE).forEach(this::add);
    pieces.stream().filter(piece -> piece.kind() == Kind.CONFERENCE).forEach(this::add);
  }

  private boolean isNew(Piece piece) {
    return existing.at(piece.kind(), piece.path()).isEmpty() && base.before(piece).isEmpty();
  }

  /** Whether somebody has no file any longer, and gives a session that is new. */
  private boolean comesBack(Piece piece) {
    return piece.kind() == Kind.SPEAKER
        && existing.at(piece.kind(), piece.path()).isEmpty()
        && base.before(piece).isPresent()
        && wanted.containsKey(Naming.slugIn(piece.path()));
  }

  private void add(Piece piece) {
    Optional<ExistingFile> file = existing.at(piece.kind(), piece.path());
    Optional<Base.Entry> before = base.before(piece);
    if (file.isPresent()) {
      merge(file.get(), before, piece);
    } else if (before.isPresent() && !comesBack(piece)) {
      removed.add(before.get().path());
    } else {
      if (before.isPresent()) {
        String session = wanted.get(Naming.slugIn(piece.path()));
        again.add("%s, which %s names".formatted(piece.path(), session));
      }
      Piece fresh = piece.with(mended(piece, piece.fields(), Map.of()));
      changes.add(new Change(prefix + fresh.path(), Optional.empty(), fresh.text()));
      stays(fresh.kind(), fresh.path(), fresh.fields(), fresh.body());
    }
  }

  private void merge(ExistingFile file, Optional<Base.Entry> before, Piece piece) {
    Merge merge = new Merge(file.path(), before.isEmpty());
    Map<String, Object> mine = file.fields();
    Map<String, Object> said = Values.plain(piece.fields());
    Map<String, Object> theirs =
        piece.kind() == Kind.SESSION && before.isEmpty() ? times.asIn(mine, said) : said;
    Map<String, Object> written = before.map(Base.Entry::fields).orElse(Map.of());
    Map<String, Object> last =
        piece.kind() == Kind.CONFERENCE
            ? years.before(written, mine, theirs, staying.values())
            : written;
    Map<String, Object> merged = merge.fields(last, mine, theirs);
    String body = merge.body(before.map(Base.Entry::body).orElse(""), file.body(), piece.body());
    conflicts.addAll(merge.conflicts());
    Map<String, Object> fields =
        piece.kind() == Kind.CONFERENCE
            ? needed(mine, theirs, merged)
            : mended(piece, merged, mine);
    if (piece.kind() == Kind.SESSION) {
      years.moved(mine, fields).ifPresent(days -> moved.add(file.path() + ": " + days));
    }
    if (fields.equals(mine) && body.equals(file.body())) {
      return;
    }
    Optional<EditedFile.Edited> edited = EditedFile.of(file, piece, fields, body);
    if (edited.isPresent()) {
      String text = edited.get().text();
      changes.add(new Change(prefix + file.path(), Optional.of(file.text()), text));
      edited.get().lost().forEach(note -> lostNotes.add(file.path() + ": " + note));
      stays(piece.kind(), file.path(), fields, body);
    } else {
      inOneLine.add(file.path());
    }
  }

  private Map<String, Object> mended(
      Piece piece, Map<String, Object> fields, Map<String, Object> mine) {
    return piece.kind() == Kind.SESSION ? mentions.in(piece.path(), fields, mine) : fields;
  }

  private Map<String, Object> needed(
      Map<String, Object> mine, Map<String, Object> theirs, Map<String, Object> merged) {
    RequiredFields needed =
        new RequiredFields(mine, theirs, List.copyOf(staying.values()), existing.others());
    Map<String, Object> fields = needed.in(merged);
    kept.addAll(needed.kept());
    again.addAll(needed.again());
    return fields;
  }

  /**
   * What comes of it.
   *
   * @param record what is remembered of this import
   * @param gone files of an earlier import that aren't in this one
   */
  Planned planned(Path folder, Change record, List<String> gone) {
    Repairs mended = new Repairs(kept, again, mentions.leftOut(), lostNotes);
    return new Planned(folder, changes, record, conflicts, gone, removed, moved, inOneLine, mended);
  }
}
