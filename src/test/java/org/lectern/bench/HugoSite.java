package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Hugo, with layouts that make the corresponding pages. */
final class HugoSite implements Generator {
  private static final List<String> LAYOUTS =
      List.of(
          "_default/baseof.html",
          "_default/list.html",
          "_default/single.html",
          "index.html",
          "partials/by-speaker.html",
          "partials/item.html",
          "sessions/single.html",
          "speakers/single.html");

  @Override
  public String name() {
    return "Hugo";
  }

  @Override
  public boolean isThere() {
    return Generator.onPath("hugo");
  }

  @Override
  public void write(Records records, Path source) throws IOException {
    Generator.file(source.resolve("config.toml"), Generator.resource("hugo/config.toml"));
    for (String layout : LAYOUTS) {
      Generator.file(
          source.resolve("layouts/" + layout), Generator.resource("hugo/layouts/" + layout));
    }
    content(records, source.resolve("content"));
  }

  /** Writes the content folder. */
  static void content(Records records, Path content) throws IOException {
    for (Records.Person person : records.people()) {
      Generator.file(
          content.resolve("speakers/" + person.slug() + ".md"),
          "---\ntitle: %s\naffiliation: %s\n---\n%s\n"
              .formatted(person.name(), person.affiliation(), person.text()));
    }
    for (Records.Talk talk : records.talks()) {
      Generator.file(content.resolve("sessions/" + talk.slug() + ".md"), session(talk));
    }
  }

  private static String session(Records.Talk talk) {
    return """
    ---
    title: %s
    tracks: ["%s"]
    speakers: [%s]
    start: %sT%s:00+01:00
    days: ["%s"]
    rooms: ["%s"]
    keywords: %s
    ---
    %s
    """
        .formatted(
            talk.title(),
            talk.track().name(),
            talk.speaker().slug(),
            talk.day(),
            talk.start(),
            talk.day(),
            talk.room().name(),
            Generator.list(talk.keywords()),
            talk.text());
  }

  @Override
  public List<String> command(Path source, Path output) {
    return List.of("hugo", "--quiet", "-s", source.toString(), "-d", output.toString());
  }
}
