package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every package to what its {@code package-info.java} says it may know. */
class ArchitectureTest {
  private static final String ROOT = "org.lectern";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** What each package may know beyond the JDK and itself. */
  private static final Map<String, String> MAY_KNOW =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("problem", ""),
              Map.entry("program", "hash problem shelf"),
              Map.entry("suggest", "org.apache.commons.text"),
              Map.entry("content.source", "problem org.yaml.snakeyaml"),
              Map.entry("content.field", "content.source problem program suggest"),
              Map.entry(
                  "content",
                  "content.source content.field cores picture problem program shelf suggest stamp"),
              Map.entry("fix", "problem content.source"),
              Map.entry("color", ""),
              Map.entry("links", "javax.net.ssl"),
              Map.entry("cache", "stamp"),
              Map.entry(
                  "picture", "cache hash javax.imageio javax.xml.stream com.luciad.imageio.webp"),
              Map.entry("markdown", "picture shelf com.vladsch.flexmark org.owasp.html"),
              Map.entry("media", "program"),
              Map.entry("site.view", ""),
              Map.entry(
                  "site",
                  "site.view program problem markdown media shelf color cores picture card cite hash com.fasterxml.jackson.core io.nayuki.qrcodegen"),
              Map.entry(
                  "check", "program problem suggest markdown media site color cores picture links"),
              Map.entry(
                  "render",
                  "site site.view hash problem suggest com.fasterxml.jackson.core.util io.pebbletemplates"),
              Map.entry("card", "cache hash org.apache.fontbox org.apache.pdfbox.io javax.imageio"),
              Map.entry("search", "shelf site site.view com.fasterxml.jackson.core"),
              Map.entry("offline", "site stamp com.fasterxml.jackson.core"),
              Map.entry("terminal", ""),
              Map.entry(
                  "table",
                  "com.fasterxml.jackson.core.util de.siegmar.fastcsv org.dhatim.fastexcel"),
              Map.entry("cite", "com.fasterxml.jackson.core"),
              Map.entry(
                  "export",
                  "program shelf site markdown cite table terminal hash javax.xml.stream javax.xml.transform org.w3c.dom com.fasterxml.jackson.core biweekly com.github.mangstadt.vinnie"),
              Map.entry("schema", "content content.field program com.fasterxml.jackson.core"),
              Map.entry("admin", "content content.field program site com.fasterxml.jackson.core"),
              Map.entry("starter", "content content.field program site suggest"),
              Map.entry("history", "cache content hash program stamp org.eclipse.jgit"),
              Map.entry("importer.model", "program"),
              Map.entry(
                  "importer",
                  "importer.format importer.sessionize importer.table importer.calendar importer.indico importer.markdown suggest"),
              Map.entry(
                  "importer.markdown",
                  "importer.model importer.format content.source problem program org.tomlj"),
              Map.entry("importer.indico", "importer.model importer.format problem program"),
              Map.entry(
                  "importer.calendar", "importer.model importer.format problem program biweekly"),
              Map.entry(
                  "importer.table",
                  "importer.model importer.format problem program org.apache.commons.csv"),
              Map.entry("importer.sessionize", "importer.model importer.format problem program"),
              Map.entry(
                  "importer.format",
                  "importer.model content.field problem program com.fasterxml.jackson.core javax.xml.stream com.vladsch.flexmark org.apache.commons.csv org.jsoup"),
              Map.entry(
                  "importer.write",
                  "importer.model importer.format check content.field content.source problem program site com.fasterxml.jackson.core com.github.difflib"),
              Map.entry("publish", ""),
              Map.entry("stamp", ""),
              Map.entry("shelf", ""),
              Map.entry("hash", ""),
              Map.entry("cores", ""),
              Map.entry("reuse", "cache stamp"),
              Map.entry(
                  "serve",
                  "<root> hash problem render org.eclipse.jetty io.methvin.watcher com.fasterxml.jackson.core"),
              Map.entry(
                  "",
                  "program problem content check site export render publish picture card search offline shelf stamp cache links admin reuse history hash cores"),
              Map.entry(
                  "cli",
                  "<root> content problem program publish schema serve starter links fix suggest terminal importer importer.model importer.format importer.write picocli com.fasterxml.jackson.core")));

  static List<String> packages() {
    return List.copyOf(MAY_KNOW.keySet());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_knows_what_it_may(String name) {
    List<String> known =
        Stream.concat(Stream.of(name), Arrays.stream(MAY_KNOW.get(name).split(" ")))
            .filter(each -> !each.isEmpty())
            .toList();
    ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(full(name))
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe(
                "are in " + (known.isEmpty() ? "the JDK" : String.join(", ", known)),
                found -> isKnown(found, name, known)))
        .check(CLASSES);
  }

  private static boolean isKnown(JavaClass found, String own, List<String> known) {
    String in = found.getPackageName();
    return in.isEmpty()
        || in.startsWith("java.")
        || in.equals(full(own))
        || known.stream()
            .anyMatch(
                name ->
                    name.contains(".") && !name.matches("(site|content|importer)[.].*")
                        ? in.equals(name) || in.startsWith(name + ".")
                        : in.equals(full(name)))
        || Stream.of("picocli", "biweekly")
            .anyMatch(name -> known.contains(name) && in.startsWith(name));
  }

  private static String full(String name) {
    return name.isEmpty() || name.equals("<root>") ? ROOT : ROOT + "." + name;
  }

  @Test
  void every_package_is_listed_and_says_what_it_is_for() {
    assertEquals(
        MAY_KNOW.keySet(),
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .map(name -> name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1))
            .collect(Collectors.toCollection(TreeSet::new)));
    assertEquals(
        MAY_KNOW.keySet(),
        CLASSES.stream()
            .filter(found -> found.getSimpleName().equals("package-info"))
            .map(JavaClass::getPackageName)
            .map(name -> name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void only_the_command_line_writes_to_the_console_or_ends_the_process() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage(full("cli"))
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void nothing_asks_for_the_time_or_the_machines_own_zone_and_locale() {
    ArchRuleDefinition.noClasses()
        .should()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void the_words_of_the_field_name_classes() {
    ArchRuleDefinition.noClasses()
        .should()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(CLASSES);
  }
}
