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
 * Imports a foreign schedule into a conference's folder.
 *
 * <pre>{@code
 * Import into = Import.into(folder);
 * Reading reading = into.reading(options);
 * ImportPlan plan = into.plan(format.read(input, reading), reading);
 * plan.write();
 * }</pre>
 */
public final class Import {
  private final Path folder;

  private Import(Path folder) {
    this.folder = folder;
  }

  /** Creates an import into a conference's folder, which need not exist. */
  public static Import into(Path folder) {
    return new Import(folder);
  }

  /**
   * Returns the context for reading a file: times without a zone are in that of the conference.
   *
   * @throws IOException if a file can't be read
   */
  public Reading reading(ImportOptions options) throws IOException {
    Path content = folder.resolve(ContentRoot.of(folder).prefix());
    return new Reading(
        options,
        ExistingContent.conference(content, new Problems())
            .flatMap(conference -> ContentTimes.zone(conference.fields())));
  }

  /**
   * Plans the import; writes nothing.
   *
   * @throws ProblemException if existing files can't be read
   * @throws IOException if a file can't be read, or {@code imported.json} is damaged
   */
  public ImportPlan plan(Imported imported, Reading reading) throws IOException {
    String prefix = ContentRoot.of(folder).prefix();
    ExistingContent existing = ExistingContent.in(folder.resolve(prefix));
    LastImport remembered = LastImport.in(folder);
    LastImport base = remembered.withExistingFiles(existing);
    if (base != remembered) {
      reading
          .findings()
          .read(
              Position.file(LastImport.FILE),
              "the schedule as a first one, for no session of an earlier import is here");
    }
    List<ContentFile> pieces = new ContentFiles(imported, reading, existing, base).all();
    ImportPlanner plan = new ImportPlanner(prefix, existing, base);
    plan.add(pieces);
    List<String> gone =
        base.without(pieces).stream()
            .filter(path -> Files.exists(folder.resolve(prefix + path)))
            .toList();
    ImportPlan planned = plan.planned(folder, record(base.with(pieces)), gone);
    for (FileChange change : planned.changes()) {
      ReadabilityCheck.check(change);
    }
    return planned;
  }

  private FileChange record(LastImport base) throws IOException {
    Path file = folder.resolve(LastImport.FILE);
    Optional<String> before =
        Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    return new FileChange(LastImport.FILE, before, base.text());
  }
}
