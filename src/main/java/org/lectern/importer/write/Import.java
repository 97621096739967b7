package org.lectern.importer.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lectern.content.ContentRoot;
import org.lectern.importer.format.ImportOptions;
import org.lectern.importer.format.Reading;
import org.lectern.importer.model.Imported;
import org.lectern.problem.Position;
import org.lectern.problem.ProblemException;
import org.lectern.problem.Problems;

/**
 * The way in: what an import would change in a conference's folder.
 *
 * <pre>{@code
 * Import into = Import.into(folder);
 * Reading reading = into.reading(options);
 * Planned planned = into.plan(format.read(input, reading), reading);
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
   * A reading of a file that is imported here: what names no zone is in that of the conference.
   *
   * @throws IOException where the disk fails
   */
  public Reading reading(ImportOptions options) throws IOException {
    Path content = folder.resolve(ContentRoot.of(folder).prefix());
    return new Reading(
        options,
        Existing.conference(content, new Problems())
            .flatMap(conference -> Times.zone(conference.fields())));
  }

  /**
   * What would become of it. Nothing is written.
   *
   * @throws ProblemException where files that are there can't be read as they are
   * @throws IOException where the disk fails, or {@code imported.json} isn't what it should be
   */
  public Planned plan(Imported imported, Reading reading) throws IOException {
    String prefix = ContentRoot.of(folder).prefix();
    Existing existing = Existing.in(folder.resolve(prefix));
    Base remembered = Base.in(folder);
    Base base = remembered.thatIsHere(existing);
    if (base != remembered) {
      reading
          .findings()
          .read(
              Position.file(Base.FILE),
              "the schedule as a first one, for no session of an earlier import is here");
    }
    List<Piece> pieces = new Pieces(imported, reading, existing, base).all();
    Plan plan = new Plan(prefix, existing, base);
    plan.add(pieces);
    List<String> gone =
        base.without(pieces).stream()
            .filter(path -> Files.exists(folder.resolve(prefix + path)))
            .toList();
    Planned planned = plan.planned(folder, record(base.with(pieces)), gone);
    for (Change change : planned.changes()) {
      ReadBack.check(change);
    }
    return planned;
  }

  private Change record(Base base) throws IOException {
    Path file = folder.resolve(Base.FILE);
    Optional<String> before =
        Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    return new Change(Base.FILE, before, base.text());
  }
}
