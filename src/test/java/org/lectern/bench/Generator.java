package org.lectern.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A generator of sites that the same records can be given to. */
interface Generator {
  /**
   * Those that are on this machine, Lectern first.
   *
   * @param names of those that are wanted, with commas between; empty for all
   * @param project the folder of Lectern's sources
   * @param folder to put what has to be installed into
   */
  static List<Generator> named(String names, Path project, Path folder) throws IOException {
    List<String> wanted = List.of(names.toLowerCase(Locale.ROOT).split(","));
    List<Generator> all =
        List.of(
            LecternSite.installed(project, folder.resolve("installed")),
            new HugoSite(),
            EleventySite.here(),
            JbakeSite.here());
    for (String name : wanted) {
      if (!name.isEmpty() && all.stream().noneMatch(it -> it.isNamed(name))) {
        throw new IllegalArgumentException("there is no generator \"" + name + "\" to compare");
      }
    }
    return all.stream()
        .filter(it -> names.isEmpty() || wanted.stream().anyMatch(it::isNamed))
        .filter(Generator::isThereOrSaysSo)
        .toList();
  }

  private boolean isThereOrSaysSo() {
    boolean there = isThere();
    if (!there) {
      System.err.println(name() + " isn't on this machine: it is left out");
    }
    return there;
  }

  private boolean isNamed(String name) {
    return name().equalsIgnoreCase(name);
  }

  /** What it is called. */
  String name();

  /** Whether it can be run on this machine. */
  boolean isThere();

  /** Writes its source of a site. */
  void write(Records records, Path source) throws IOException;

  /** What builds the site. */
  List<String> command(Path source, Path output);

  /** Makes the next build one from nothing, but for what is kept of pictures. */
  default void forget(Path source) throws IOException {}

  /** Whether a program can be found on the PATH. */
  static boolean onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** Writes a file of text. */
  static void file(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** A file that lies beside these classes. */
  static String resource(String name) throws IOException {
    try (var in = Generator.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A list in YAML. */
  static String list(List<String> items) {
    return "[" + String.join(", ", items) + "]";
  }
}
