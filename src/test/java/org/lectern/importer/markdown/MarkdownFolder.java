package org.lectern.importer.markdown;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Formats;
import org.lectern.importer.Importing;
import org.lectern.importer.Imports;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.model.Imported;

/** A folder of Markdown for a test, and the content folder that it is imported into. */
abstract class MarkdownFolder {
  @TempDir Path folder;
  @TempDir Path into;

  final void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  final Importing imported(String zone) throws IOException {
    return Importing.of("markdown", Input.of(folder), Importing.in(zone), into);
  }

  final Imported read() throws IOException {
    return Formats.named("hugo").orElseThrow().read(Input.of(folder), Imports.reading());
  }

  final RefusedException refused() {
    return assertThrows(RefusedException.class, this::read);
  }
}
