package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher for sh from an unpacked archive, whose folder has a space in its name. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final String JAVA = ProcessHandle.current().info().command().orElseThrow();

  @TempDir Path folder;
  private Path launcher;

  private record Said(int code, String text) {}

  @BeforeEach
  void unpack() throws IOException {
    launcher = folder.resolve("my tools/bin/lectern");
    Files.createDirectories(launcher.getParent());
    Files.createDirectories(folder.resolve("my tools/lib"));
    Files.copy(Path.of("src/main/launcher/lectern"), launcher);
    assertTrue(launcher.toFile().setExecutable(true));
    Files.copy(Path.of("target/lectern.jar"), folder.resolve("my tools/lib/lectern.jar"));
  }

  private Said run(Path command, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> words = new ArrayList<>(List.of(command.toString()));
    words.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(words).redirectErrorStream(true);
    process.environment().put("JAVA_HOME", Path.of(JAVA).getParent().getParent().toString());
    process.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    process.environment().putAll(environment);
    Process running = process.start();
    String text = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(running.waitFor(), text.strip());
  }

  @Test
  void builds_and_keeps_the_classes_for_the_next_time() throws Exception {
    Path site = folder.resolve("public site");
    String[] build = {
      "build", "--source", Sites.SAMPLE_SOURCE.toString(), "--output", site.toString()
    };
    Said first = run(launcher, Map.of(), build);
    assertEquals(0, first.code(), first.text());
    assertTrue(first.text().contains("300 pages"), first.text());
    assertFalse(first.text().contains("AOT"), first.text());
    try (Stream<Path> kept = Files.list(folder.resolve("cache/lectern"))) {
      assertEquals(1, kept.filter(file -> file.toString().matches(".*\\.(jsa|aot)")).count());
    }
    Said second = run(launcher, Map.of(), build);
    assertEquals(0, second.code(), second.text());
    assertTrue(second.text().contains("0 files written, 0 removed"), second.text());
    assertEquals(1, second.text().lines().count(), "nothing else is said: " + second.text());
  }

  @Test
  void archives_of_jars_that_have_gone_go_after_a_month() throws Exception {
    Path cache = Files.createDirectories(folder.resolve("cache/lectern"));
    Path old = Files.writeString(cache.resolve("1234.jsa"), "of last year's jar");
    Path recent = Files.writeString(cache.resolve("5678.jsa"), "of last week's jar");
    Instant now = Instant.now();
    Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofDays(32))));
    Files.setLastModifiedTime(recent, FileTime.from(now.minus(Duration.ofDays(7))));
    Said said =
        run(
            launcher,
            Map.of(),
            "build",
            "--source",
            Sites.SAMPLE_SOURCE.toString(),
            "--output",
            folder.resolve("site").toString());
    assertEquals(0, said.code(), said.text());
    assertFalse(Files.exists(old));
    try (Stream<Path> kept = Files.list(cache)) {
      assertEquals(2, kept.count(), "last week's and this jar's");
    }
    assertTrue(Files.exists(recent));
  }

  @Test
  void classes_of_a_build_that_stops_at_errors_are_too_few_to_keep() throws Exception {
    Path conference = folder.resolve("conference");
    run(launcher, Map.of(), "init", conference.toString());
    Path file = conference.resolve("content/conference.yaml");
    String right = Files.readString(file);
    Files.writeString(file, right.replace("name:", "nmae:"));
    assertEquals(1, run(launcher, Map.of(), "build", "--source", conference.toString()).code());
    assertEquals(List.of(), kept());
    Files.writeString(file, right);
    assertEquals(0, run(launcher, Map.of(), "build", "--source", conference.toString()).code());
    assertEquals(1, kept().size());
  }

  @Test
  void classes_of_a_build_that_makes_nothing_are_too_few_to_keep() throws Exception {
    Path conference = folder.resolve("conference");
    Map<String, String> without = Map.of("LECTERN_NO_ARCHIVE", "1");
    String[] build = {"build", "--source", conference.toString()};
    run(launcher, without, "init", conference.toString());
    assertEquals(0, run(launcher, Map.of(), "build", "--help").code());
    assertEquals(List.of(), kept());
    assertEquals(0, run(launcher, without, build).code());
    // As after the archive was deleted: all is as the last build left it.
    Said same = run(launcher, Map.of(), build);
    assertEquals(0, same.code(), same.text());
    assertTrue(same.text().contains("0 files written, 0 removed"), same.text());
    assertEquals(List.of(), kept());
    Files.writeString(conference.resolve("content/pages/new.md"), "---\ntitle: New\n---\n");
    assertEquals(0, run(launcher, Map.of(), build).code());
    assertEquals(1, kept().size());
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache/lectern"))) {
      return files.toList();
    }
  }

  @Test
  void a_broken_archive_of_classes_does_no_harm() throws Exception {
    Path site = folder.resolve("site");
    String[] build = {
      "build", "--source", Sites.SAMPLE_SOURCE.toString(), "--output", site.toString()
    };
    run(launcher, Map.of(), build);
    try (Stream<Path> kept = Files.list(folder.resolve("cache/lectern"))) {
      for (Path file : kept.toList()) {
        assertTrue(file.toFile().setWritable(true));
        Files.writeString(file, "broken");
      }
    }
    Said said = run(launcher, Map.of(), build);
    assertEquals(0, said.code(), said.text());
  }

  @Test
  void a_disk_without_room_for_the_classes_is_left_alone() throws Exception {
    Path conference = folder.resolve("conference");
    run(launcher, Map.of(), "init", conference.toString());
    Path full = Files.createDirectories(folder.resolve("full"));
    Files.writeString(
        full.resolve("df"),
        "#!/bin/sh\necho Filesystem 1024-blocks Used Available Capacity Mounted on\n"
            + "echo /dev/disk 9000000 8998000 2000 99% /\n");
    assertTrue(full.resolve("df").toFile().setExecutable(true));
    Said said =
        run(
            launcher,
            Map.of("PATH", full + ":" + System.getenv("PATH")),
            "build",
            "--source",
            conference.toString());
    assertEquals(0, said.code(), said.text());
    assertEquals(1, said.text().lines().count(), said.text());
    assertEquals(List.of(), kept());
  }

  @Test
  void a_good_build_ends_well_where_the_classes_cannot_be_written() throws Exception {
    Path conference = folder.resolve("conference");
    run(launcher, Map.of(), "init", conference.toString());
    // The largest file that may be written, in blocks of half a kilobyte or a whole one.
    String limited = "ulimit -f 4096; exec \"$0\" \"$@\"";
    String[] build = {
      "-c", limited, launcher.toString(), "build", "--source", conference.toString()
    };
    Said said = run(Path.of("/bin/sh"), Map.of(), build);
    assertEquals(0, said.code(), said.text());
    assertEquals(List.of(), kept());
    Files.delete(conference.resolve("content/conference.yaml"));
    assertEquals(1, run(Path.of("/bin/sh"), Map.of(), build).code());
  }

  @Test
  void is_found_whatever_folders_the_shell_looks_into() throws Exception {
    Said said =
        run(
            Path.of("/bin/sh"),
            Map.of("CDPATH", ".:/tmp"),
            "-c",
            "cd \"$0\" && exec bin/lectern --version",
            folder.resolve("my tools").toString());
    assertEquals(0, said.code(), said.text());
  }

  @Test
  void is_found_through_a_symbolic_link() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("lectern"), launcher);
    Said said = run(link, Map.of(), "--version");
    assertEquals(new Said(0, said.text()), said);
    assertTrue(said.text().startsWith("lectern "), said.text());
  }

  @Test
  void takes_the_java_that_came_with_it() throws Exception {
    Path java = folder.resolve("my tools/java/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, "#!/bin/sh\nexec '" + JAVA + "' \"$@\"\n");
    assertTrue(java.toFile().setExecutable(true));
    Said said = run(launcher, Map.of("JAVA_HOME", "/nowhere"), "--version");
    assertEquals(0, said.code(), said.text());
  }

  @Test
  void names_files_in_any_letters_where_the_machine_has_no_language() throws Exception {
    Path conference = folder.resolve("conference");
    run(launcher, Map.of(), "init", conference.toString());
    Path speakers = conference.resolve("content/speakers");
    Files.writeString(speakers.resolve("源太郎.md"), "---\nname: 源太郎\n---\n");
    for (String locale : List.of("", "C", "POSIX")) {
      Said said =
          run(
              Path.of("/usr/bin/env"),
              Map.of("LC_CTYPE", "", "LANG", locale, "LC_ALL", ""),
              launcher.toString(),
              "build",
              "--source",
              conference.toString());
      assertEquals(0, said.code(), locale + said.text());
      assertTrue(Files.exists(conference.resolve("site/speakers/源太郎/index.html")));
    }
  }

  @Test
  void passes_the_exit_code_on() throws Exception {
    assertEquals(2, run(launcher, Map.of(), "bild").code());
  }

  @Test
  void says_where_memory_is_too_small_for_the_site() throws Exception {
    Said said =
        run(
            launcher,
            Map.of("LECTERN_OPTS", "-Xmx10m", "LECTERN_NO_ARCHIVE", "1"),
            "build",
            "--source",
            Sites.SAMPLE_SOURCE.toString(),
            "--output",
            folder.resolve("site").toString());
    assertEquals(3, said.code(), said.text());
    assertTrue(said.text().contains("needs more memory"), said.text());
    assertFalse(said.text().contains("\tat "), said.text());
  }

  @Test
  void says_what_is_missing() throws Exception {
    Said java = run(launcher, Map.of("JAVA_HOME", "/nowhere"), "--version");
    assertEquals(3, java.code());
    assertTrue(java.text().contains("JAVA_HOME"), java.text());
    Files.delete(folder.resolve("my tools/lib/lectern.jar"));
    Said jar = run(launcher, Map.of(), "--version");
    assertEquals(3, jar.code());
    assertTrue(jar.text().contains("lib/lectern.jar"), jar.text());
  }
}
