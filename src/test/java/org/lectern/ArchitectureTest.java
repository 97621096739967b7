package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every package to what its {@code package-info.java} says it may know. */
class ArchitectureTest {
  private static final String ROOT = "org.lectern";
  private static final String INFO = "package-info.java of \"%s\" says what it may know";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> a_package_knows_what_it_says_it_may() {
    return packages().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name.isEmpty() ? "the root" : name,
                    () ->
                        assertEquals(PackageRules.known(name), uses(name), INFO.formatted(name))));
  }

  /** What a package's classes name outside of it and of what every class may name. */
  private static SortedSet<String> uses(String name) {
    return CLASSES.stream()
        .filter(found -> found.getPackageName().equals(PackageRules.full(name)))
        .flatMap(found -> found.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass().getBaseComponentType().getPackageName())
        .filter(used -> !used.isEmpty() && !used.equals(PackageRules.full(name)))
        .flatMap(used -> PackageRules.named(used).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> packages() {
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .map(name -> name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void every_package_says_what_it_is_for() {
    assertEquals(
        packages(),
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
        .resideOutsideOfPackage(PackageRules.full("cli"))
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
  void only_the_search_index_writes_json_in_a_way_of_its_own() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages(PackageRules.full("json"), PackageRules.full("search"))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(com.fasterxml.jackson.core.JsonGenerator.class)
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
