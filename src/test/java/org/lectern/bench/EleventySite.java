package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Eleventy, with layouts that make the corresponding pages of the content that Hugo reads. */
final class EleventySite implements Generator {
  private static final List<String> FILES =
      List.of(
          "eleventy.config.js",
          "_includes/base.njk",
          "_includes/item.njk",
          "_includes/session.njk",
          "_includes/speaker.njk",
          "content/groups.njk",
          "content/index.njk",
          "content/kinds.njk",
          "content/sessions.njk",
          "content/sessions/sessions.json",
          "content/speakers.njk",
          "content/speakers/speakers.json");

  private final String program;

  private EleventySite(String program) {
    this.program = program;
  }

  /** The one that {@code ELEVENTY} names; otherwise what npm has here, without asking it to run. */
  static EleventySite here() {
    String named = System.getenv().getOrDefault("ELEVENTY", "");
    return new EleventySite(
        named.isEmpty()
            ? Run.said("npx", "--no-install", "-c", "command -v eleventy").orElse("")
            : named);
  }

  @Override
  public String name() {
    return "Eleventy";
  }

  @Override
  public boolean isThere() {
    return !program.isEmpty() && Run.said(program, "--version").isPresent();
  }

  @Override
  public void write(Records records, Path source) throws IOException {
    for (String file : FILES) {
      Generator.file(source.resolve(file), Generator.resource("eleventy/" + file));
    }
    HugoSite.content(records, source.resolve("content"));
  }

  @Override
  public List<String> command(Path source, Path output) {
    // Its own paths are relative to the folder that it runs in.
    return List.of(program, "--quiet", "--output=" + source.relativize(output));
  }
}
