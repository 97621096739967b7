package org.lectern.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.BuildReport;
import org.lectern.importer.format.ImportOptions;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.Reading;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.Imported;
import org.lectern.importer.write.Import;
import org.lectern.importer.write.ImportPlan;

/** Imports as tests make them. */
public final class Imports {
  private Imports() {}

  /** A file of this folder's test resources. */
  public static String resource(String name) {
    try (InputStream in = Imports.class.getResourceAsStream("/importer/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody else's files, which a plain clone doesn't have. */
  public static Optional<Path> conformance(String name) {
    String folder = System.getenv().getOrDefault("LECTERN_CONFORMANCE", "../shared/conformance");
    return Optional.of(Path.of(folder, name)).filter(Files::isRegularFile);
  }

  public static Reading reading() {
    return new Reading(ImportOptions.NONE);
  }

  /** A text in a format, read. */
  public static Imported read(String format, String text, Reading reading) throws IOException {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return Formats.named(format).orElseThrow().read(Input.of("file", in), reading);
  }

  public static Imported read(String format, String text) throws IOException {
    return read(format, text, reading());
  }

  /** The titles of the sessions that a format reads of bytes. */
  public static String titles(String format, byte[] bytes) throws IOException {
    Input input = Input.of("file", new ByteArrayInputStream(bytes));
    return Formats.named(format).orElseThrow().read(input, reading()).sessions().stream()
        .map(ForeignSession::title)
        .toList()
        .toString();
  }

  /** What an import of a text would do. */
  public static ImportPlan plan(String format, String text, Path into) throws IOException {
    Reading reading = Import.into(into).reading(ImportOptions.NONE);
    return Import.into(into).plan(read(format, text, reading), reading);
  }

  /** Imports a text. */
  public static ImportPlan write(String format, String text, Path into) throws IOException {
    ImportPlan planned = plan(format, text, into);
    planned.write();
    return planned;
  }

  /** Builds what was imported into a folder beside it. */
  public static BuildReport build(Path conference) throws IOException {
    return Build.of(BuildOptions.of(conference).into(conference.resolve("site"))).run();
  }

  /** All files below a folder, by their paths. */
  public static Map<String, String> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString(),
                  Imports::text,
                  (a, b) -> a,
                  TreeMap::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
