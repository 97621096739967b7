package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JBake, with templates in FreeMarker that make the corresponding pages. */
final class JbakeSite implements Generator {
  private static final List<String> FILES =
      List.of(
          "jbake.properties",
          "templates/base.ftl",
          "templates/group.ftl",
          "templates/index.ftl",
          "templates/kind.ftl",
          "templates/list.ftl",
          "templates/session.ftl",
          "templates/speaker.ftl");

  /** What sessions are listed by, and what each has of it. */
  private static final Map<String, Function<Records.Talk, Stream<String>>> KINDS =
      new LinkedHashMap<>(
          Map.of(
              "tracks", talk -> Stream.of(talk.track().name()),
              "rooms", talk -> Stream.of(talk.room().name()),
              "days", talk -> Stream.of(talk.day().toString()),
              "keywords", talk -> talk.keywords().stream()));

  private final String program;

  private JbakeSite(String program) {
    this.program = program;
  }

  /** The one that {@code JBAKE} names. */
  static JbakeSite here() {
    return new JbakeSite(System.getenv().getOrDefault("JBAKE", ""));
  }

  @Override
  public String name() {
    return "JBake";
  }

  @Override
  public boolean isThere() {
    return !program.isEmpty() && Run.said(program, "--help").isPresent();
  }

  @Override
  public void write(Records records, Path source) throws IOException {
    for (String file : FILES) {
      Generator.file(source.resolve(file), Generator.resource("jbake/" + file));
    }
    Generator.file(source.resolve("assets/robots.txt"), "User-agent: *\n");
    // It can look up a file by its name, but not the sessions of a speaker.
    Map<Records.Person, String> given =
        records.talks().stream()
            .collect(
                Collectors.groupingBy(
                    Records.Talk::speaker,
                    Collectors.mapping(Records.Talk::slug, Collectors.joining(", "))));
    for (Records.Person person : records.people()) {
      document(
          source.resolve("content/speakers/" + person.slug() + ".md"),
          "speaker",
          person.name(),
          "affiliation=%s\nsessions=%s"
              .formatted(person.affiliation(), given.getOrDefault(person, "")),
          person.text());
    }
    for (Records.Talk talk : records.talks()) {
      document(
          source.resolve("content/sessions/" + talk.slug() + ".md"),
          "session",
          talk.title(),
          fields(talk),
          talk.text());
    }
    lists(records, source.resolve("content"));
  }

  private static String fields(Records.Talk talk) {
    return """
    tags=%s
    track=%s
    room=%s
    start=%sT%s:00+01:00
    speaker=%s
    keywords=%s"""
        .formatted(
            KINDS.keySet().stream()
                .flatMap(kind -> KINDS.get(kind).apply(talk).map(name -> kind + "-" + slug(name)))
                .collect(Collectors.joining(",")),
            talk.track().name(),
            talk.room().name(),
            talk.day(),
            talk.start(),
            talk.speaker().slug(),
            String.join(", ", talk.keywords()));
  }

  /** Each list is a document of its own, for it makes such pages of tags only. */
  private static void lists(Records records, Path content) throws IOException {
    document(content.resolve("sessions.md"), "list", "Sessions", "of=session", "");
    document(content.resolve("speakers.md"), "list", "Speakers", "of=speaker", "");
    for (Map.Entry<String, Function<Records.Talk, Stream<String>>> kind : KINDS.entrySet()) {
      document(
          content.resolve(kind.getKey() + ".md"), "kind", kind.getKey(), "of=" + kind.getKey(), "");
      List<String> names = records.talks().stream().flatMap(kind.getValue()).distinct().toList();
      for (String name : names) {
        document(
            content.resolve(kind.getKey() + "/" + slug(name) + ".md"),
            "group",
            name,
            "kind=%s\nof=%s-%s".formatted(kind.getKey(), kind.getKey(), slug(name)),
            "");
      }
    }
  }

  private static void document(Path file, String type, String title, String fields, String text)
      throws IOException {
    Generator.file(
        file,
        "title=%s\ndate=2027-01-01\ntype=%s\nstatus=published\n%s\n~~~~~~\n%s\n"
            .formatted(title, type, fields, text));
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  @Override
  public List<String> command(Path source, Path output) {
    return List.of(program, "-b", source.toString(), output.toString());
  }
}
