package org.lectern.importer.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.format.Reading;
import org.lectern.importer.model.Imported;
import org.lectern.problem.ProblemException;

/**
 * The way in: what an import would change in a conference's folder.
 *
 * <pre>{@code
 * Planned planned = Import.into(folder).plan(imported, reading);
 * planned.write();
 * }</pre>
 */
public final class Import {
  private final Path folder;

  private Import(Path folder) {
    this.folder = folder;
  }

  /** An import into a conference's folder, which need not be there yet. */
  public static Import into(Path folder) {
    return new Import(folder);
  }

  /**
   * What would become of it. Nothing is written.
   *
   * @throws ProblemException where files that are there can't be read as they are
   * @throws IOException where the disk fails, or {@code imported.json} isn't what it should be
   */
  public Planned plan(Imported imported, Reading reading) throws IOException {
    boolean itself =
        Files.exists(folder.resolve("conference.yaml"))
            && !Files.exists(folder.resolve("content").resolve("conference.yaml"));
    String prefix = itself ? "" : "content/";
    Existing existing = Existing.in(folder.resolve(prefix));
    Base base = Base.in(folder);
    List<Piece> pieces = new Pieces(imported, reading, existing, base).all();
    Plan plan = new Plan(prefix, existing, base);
    pieces.forEach(plan::add);
    List<String> gone =
        base.without(pieces).stream()
            .filter(path -> Files.exists(folder.resolve(prefix + path)))
            .toList();
    return new Planned(
        folder,
        plan.changes,
        new Change(
            Base.FILE,
            Files.exists(folder.resolve(Base.FILE))
                ? Optional.of(Files.readString(folder.resolve(Base.FILE)))
                : Optional.empty(),
            base.with(pieces).text()),
        plan.conflicts,
        gone,
        plan.removed,
        plan.inOneLine);
  }

  /** Goes through the pieces one by one. */
  private static final class Plan {
    private final String prefix;
    private final Existing existing;
    private final Base base;
    private final List<Change> changes = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> inOneLine = new ArrayList<>();

    Plan(String prefix, Existing existing, Base base) {
      this.prefix = prefix;
      this.existing = existing;
      this.base = base;
    }

    void add(Piece piece) {
      Optional<ExistingFile> file = existing.at(piece.kind(), piece.path());
      Optional<Base.Entry> before = base.of(piece.kind(), piece.key());
      if (file.isPresent()) {
        merge(file.get(), before, piece);
      } else if (before.isPresent()) {
        removed.add(before.get().path());
      } else {
        changes.add(new Change(prefix + piece.path(), Optional.empty(), piece.text()));
      }
    }

    private void merge(ExistingFile file, Optional<Base.Entry> before, Piece piece) {
      Merge merge = new Merge(file.path());
      Map<String, Object> mine = file.fields();
      Map<String, Object> fields =
          merge.fields(
              before.map(Base.Entry::fields).orElse(Map.of()), mine, Values.plain(piece.fields()));
      String body =
          merge.body(before.map(Base.Entry::body).orElse(""), file.source().body(), piece.body());
      conflicts.addAll(merge.conflicts());
      if (fields.equals(mine) && body.equals(file.source().body())) {
        return;
      }
      Optional<String> text = EditedFile.of(file, piece, fields, body);
      text.ifPresentOrElse(
          after -> changes.add(new Change(prefix + file.path(), Optional.of(file.text()), after)),
          () -> inOneLine.add(file.path()));
    }
  }
}
