package org.lectern.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.BuildReport;
import org.lectern.importer.format.Finding;
import org.lectern.importer.format.ImportOptions;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.model.Imported;
import org.lectern.importer.write.Import;
import org.lectern.importer.write.ImportPlan;

/**
 * An import that a test has done: into a folder, which then must build.
 *
 * @param root the conference's folder
 */
public record Importing(Path root, ImportPlan planned, List<Finding> findings) {
  /** Nothing is known beside the file but where its times are meant. */
  public static ImportOptions in(String zone) {
    return new ImportOptions(Optional.of(ZoneId.of(zone)), Optional.empty(), Map.of());
  }

  /** Nothing is known beside the file but where its times are meant, and the site's address. */
  public static ImportOptions in(String zone, String url) {
    return new ImportOptions(Optional.of(ZoneId.of(zone)), Optional.of(url), Map.of());
  }

  /** What a format makes of a text. */
  public static Importing of(String format, String text, ImportOptions options, Path root) {
    return of(format, text.getBytes(StandardCharsets.UTF_8), options, root);
  }

  /** What a format makes of bytes. */
  public static Importing of(String format, byte[] bytes, ImportOptions options, Path root) {
    return of(format, Input.of("file", new ByteArrayInputStream(bytes)), options, root);
  }

  /** What a format makes of a file or a folder, which can be built. */
  public static Importing of(String format, Input input, ImportOptions options, Path root) {
    Importing done = draft(format, input, options, root);
    try {
      BuildReport report = Build.of(BuildOptions.of(root)).run();
      assertEquals(0, report.errors(), () -> report.problems().toString());
      return done;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The same, which need not be right as it is. */
  public static Importing draft(String format, Input input, ImportOptions options, Path root) {
    try {
      Reading reading = Import.into(root).reading(options);
      Imported imported = Formats.named(format).orElseThrow().read(input, reading);
      ImportPlan planned = Import.into(root).plan(imported, reading);
      planned.write();
      return new Importing(root, planned, reading.findings().all());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Why a format refuses bytes. */
  public static String refusal(String format, byte[] bytes) {
    Reading reading = new Reading(ImportOptions.NONE);
    RefusedException refused =
        org.junit.jupiter.api.Assertions.assertThrows(
            RefusedException.class,
            () ->
                Formats.named(format)
                    .orElseThrow()
                    .read(Input.of("file", new ByteArrayInputStream(bytes)), reading));
    return refused.position() + ": " + refused.getMessage();
  }

  /** The same of a text. */
  public static String refusal(String format, String text) {
    return refusal(format, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A content file. */
  public String file(String path) {
    try {
      return Files.readString(root.resolve("content").resolve(path));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /**
   * What was told, each without its places: {@code 2 kept below extra: logo}; without what is told
   * of all files that say neither a conference's name nor its address.
   */
  public List<String> told() {
    return findings.stream()
        .filter(found -> !found.what().matches("(name|url): is(n't in| where) the file.*"))
        .map(found -> found.count() + " " + found.outcome().words() + ": " + found.what())
        .toList();
  }
}
