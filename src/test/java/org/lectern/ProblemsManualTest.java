package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.links.LinkProbe;
import org.lectern.links.LinkReport;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;

/**
 * Runs {@code docs/problems.md}: each example gives the problems that stand below it, no others.
 */
class ProblemsManualTest {
  private static final Path MANUAL = Path.of("docs/problems.md");

  @TempDir Path folder;

  @Test
  void the_conference_of_the_examples_has_no_problem() throws IOException {
    assertEquals("", problems(ProblemsManual.read(MANUAL).base(), "base"));
  }

  @Test
  void every_rule_has_its_place_in_the_manual() throws IOException {
    assertEquals(
        Arrays.stream(Rule.values()).map(Rule::id).toList(),
        ProblemsManual.read(MANUAL).examples().stream()
            .map(ProblemsManual.Example::rule)
            .distinct()
            .toList());
  }

  @Test
  void each_example_gives_the_problems_below_it_and_no_others() throws IOException {
    ProblemsManual manual = ProblemsManual.read(MANUAL);
    List<String> found = new ArrayList<>();
    for (ProblemsManual.Example example : manual.examples()) {
      List<ProblemsManual.Block> files = new ArrayList<>(manual.base());
      files.addAll(example.files());
      found.add(problems(files, "example-" + found.size()));
    }
    String written = manual.with(found);
    if (System.getProperty("lectern.write") != null) {
      Files.writeString(MANUAL, written);
    }
    assertEquals(written, Files.readString(MANUAL), "run the test with -Dlectern.write to mend it");
  }

  @Test
  void an_example_is_about_its_own_rule() throws IOException {
    for (ProblemsManual.Example example : ProblemsManual.read(MANUAL).examples()) {
      String tag = " [" + example.rule() + "]";
      assertTrue(example.problems().lines().allMatch(line -> line.contains(tag)), tag);
      assertFalse(example.problems().isEmpty(), tag);
    }
  }

  private String problems(List<ProblemsManual.Block> files, String name) throws IOException {
    Path conference = Files.createDirectories(folder.resolve(name));
    for (ProblemsManual.Block file : files) {
      file.writeTo(conference);
    }
    StringBuilder lines = new StringBuilder();
    for (Problem problem : problems(conference)) {
      lines.append(problem).append('\n');
    }
    return lines.toString();
  }

  /** The web of the examples: there is nothing at gone.example.org. */
  private static List<Problem> problems(Path conference) throws IOException {
    LinkProbe web =
        addresses ->
            new LinkReport(
                addresses.stream()
                    .filter(address -> address.getHost().equals("gone.example.org"))
                    .collect(Collectors.toMap(address -> address, gone -> "it answers with 404")),
                false);
    return Build.of(BuildOptions.of(conference)).withLinks(web).check().problems();
  }
}
