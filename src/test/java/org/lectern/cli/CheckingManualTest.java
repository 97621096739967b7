package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What {@code docs/checking.md} and {@code lectern init} offer for git and for GitHub works. */
class CheckingManualTest {
  private static final Path MANUAL = Path.of("docs/checking.md");
  private static final Path STARTER = Path.of("src/main/resources/org/lectern/starter");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```(?:yaml|sh) (\\S+)\n(.*?)^```$");
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?m)(?:^|lectern\\.jar\"? |^ *- run: )(?:lectern )?((?:check|build) [^>#\n]*)");

  @TempDir Path folder;

  private static Map<String, String> shown() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    Matcher fence = FENCE.matcher(Files.readString(MANUAL));
    while (fence.find()) {
      files.put(fence.group(1), fence.group(2));
    }
    return files;
  }

  private int run(String... args) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return new Lectern(nowhere, nowhere, what -> Optional.empty()).run(args);
  }

  @Test
  void every_workflow_is_yaml_with_steps_that_do_something() throws IOException {
    Map<String, String> workflows = shown();
    workflows.keySet().removeIf(path -> !path.endsWith(".yml"));
    assertEquals(2, workflows.size());
    workflows.put("publish", Files.readString(STARTER.resolve(".github/workflows/publish.yml")));
    for (String workflow : workflows.values()) {
      Map<?, ?> read = yaml(workflow);
      // YAML 1.1 reads the key "on" as true.
      assertInstanceOf(Map.class, read.get(Boolean.TRUE));
      for (Object job : ((Map<?, ?>) read.get("jobs")).values()) {
        for (Object step : (List<?>) ((Map<?, ?>) job).get("steps")) {
          Map<?, ?> one = (Map<?, ?>) step;
          assertTrue(one.containsKey("run") != one.containsKey("uses"), one.toString());
        }
      }
    }
  }

  @Test
  void what_builds_remember_is_kept_from_one_to_the_next() throws IOException {
    Map<?, ?> publish = yaml(Files.readString(STARTER.resolve(".github/workflows/publish.yml")));
    List<?> steps =
        (List<?>) ((Map<?, ?>) ((Map<?, ?>) publish.get("jobs")).get("build")).get("steps");
    List<String> uses =
        steps.stream().map(step -> String.valueOf(((Map<?, ?>) step).get("uses"))).toList();
    int cache = uses.indexOf("actions/cache@v5");
    assertTrue(cache > uses.indexOf("actions/checkout@v5"), "a checkout would remove it: " + uses);
    Map<?, ?> with = (Map<?, ?>) ((Map<?, ?>) steps.get(cache)).get("with");
    assertEquals(".lectern", with.get("path"));
    assertTrue(
        with.get("key").toString().startsWith(with.get("restore-keys").toString() + "${{"),
        "each commit has a key of its own, and any other's will do: " + with);
    assertTrue(
        steps.subList(cache, steps.size()).stream()
            .anyMatch(step -> step.toString().contains("lectern.jar\" build")));

    Map<?, ?> gitlab = yaml(Files.readString(STARTER.resolve("gitlab-ci.yml")));
    assertEquals(
        Map.of("key", "lectern", "paths", List.of(".lectern/")),
        ((Map<?, ?>) gitlab.get("pages")).get("cache"));
  }

  private static Map<?, ?> yaml(String text) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
  }

  @Test
  void every_command_that_is_shown_exists_with_its_options() throws IOException {
    List<String> commands = new ArrayList<>();
    Stream.of(
            Files.readString(MANUAL),
            Files.readString(STARTER.resolve(".github/workflows/publish.yml")),
            Files.readString(STARTER.resolve("gitlab-ci.yml")),
            Files.readString(STARTER.resolve("publish.sh")))
        .map(COMMAND::matcher)
        .forEach(
            command -> {
              while (command.find()) {
                commands.add(command.group(1).strip());
              }
            });
    assertTrue(commands.size() >= 9, commands.toString());
    commands.forEach(CheckingManualTest::parse);
    assertThrows(ParameterException.class, () -> parse("check --nonsense"));
    assertThrows(ParameterException.class, () -> parse("build --format nonsense"));
  }

  private static void parse(String command) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    List<String> words = List.of(command.split("\\s+", -1));
    new CommandLine(
            words.get(0).equals("check")
                ? new CheckCommand(new Reporting(nowhere, nowhere, false, Map.of()))
                : new BuildCommand(new Reporting(nowhere, nowhere, false, Map.of())))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .parseArgs(words.subList(1, words.size()).toArray(String[]::new));
  }

  @Test
  void the_hook_is_the_one_that_init_writes() throws IOException {
    assertEquals(
        Files.readString(STARTER.resolve("hooks/pre-commit")), shown().get("hooks/pre-commit"));
    assertEquals(ExitCode.DONE, run("init", folder.toString(), "--name", "Hooked"));
    assertTrue(Files.isExecutable(folder.resolve("hooks/pre-commit")));
  }

  @ParameterizedTest
  @CsvSource({"'', hooks, false", "my program/, my program/hooks, false", "'', .git/hooks, true"})
  void the_hook_refuses_a_commit_with_a_mistake_and_no_other(
      String place, String hooks, boolean copied) throws Exception {
    Path home = Files.createDirectories(folder.resolve("home"));
    Path top = Files.createDirectories(folder.resolve("top"));
    Path talks = top.resolve(place);
    assertEquals(ExitCode.DONE, run("init", talks.toString(), "--name", "Hooked"));
    Path lectern = Files.createDirectories(folder.resolve("bin")).resolve("lectern");
    Files.writeString(
        lectern,
        "#!/bin/sh\nexec '%s/bin/java' -cp '%s' org.lectern.cli.Main \"$@\"\n"
            .formatted(System.getProperty("java.home"), System.getProperty("java.class.path")));
    assertTrue(lectern.toFile().setExecutable(true));
    git(top, home, "init", "--quiet");
    git(top, home, "config", "core.hooksPath", hooks);
    git(top, home, "config", "user.email", "ana@example.org");
    git(top, home, "config", "user.name", "Ana");
    if (copied) {
      Path copy = Files.createDirectories(top.resolve(hooks)).resolve("pre-commit");
      Files.copy(talks.resolve("hooks/pre-commit"), copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
    if (!place.isEmpty()) {
      Files.writeString(top.resolve("other.txt"), "Other");
      git(top, home, "add", "other.txt");
      assertEquals(0, git(top, home, "commit", "--quiet", "--message", "Other things"));
    }
    git(talks, home, "add", ".");
    assertEquals(0, git(talks, home, "commit", "--quiet", "--message", "Begin"));

    Path about = talks.resolve("content/pages/about.md");
    String before = Files.readString(about);
    Files.writeString(about, before + "\n[here](nowhere.md)\n");
    git(talks, home, "add", ".");
    assertEquals(1, git(talks, home, "commit", "--quiet", "--message", "A mistake"));

    // What is about to be committed counts, not what lies in the folder.
    Files.writeString(about, before + "\nMore.\n");
    assertEquals(1, git(talks, home, "commit", "--quiet", "--message", "The mistake again"));
    git(talks, home, "add", ".");
    assertEquals(0, git(talks, home, "commit", "--quiet", "--message", "Mended"));
  }

  private int git(Path where, Path home, String... args) throws Exception {
    ProcessBuilder git = new ProcessBuilder();
    git.command().add("git");
    git.command().addAll(List.of(args));
    git.directory(where.toFile());
    git.redirectErrorStream(true).redirectOutput(folder.resolve("git.log").toFile());
    git.environment().put("HOME", home.toString());
    git.environment()
        .put("PATH", folder.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
    git.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    return git.start().waitFor();
  }
}
