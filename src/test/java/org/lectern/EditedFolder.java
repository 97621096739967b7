package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** A conference's folder that an editor works in, and the loader that looks at it. */
final class EditedFolder {
  private static final String CONFERENCE =
      """
      name: Small
      url: https://small.example.org/
      timezone: Europe/Lisbon
      start: 2027-05-14
      end: 2027-05-15
      cards: false
      languages: [en, ja]
      rooms: [ { id: main, name: Main }, { id: side, name: Side } ]
      tracks: [ { id: sea, name: Sea, color: "#2476be" } ]
      session_types: [ { id: talk, name: Talk, duration: 30 } ]
      """;

  /** One thing that an editor does. */
  interface Edit {
    void make(EditedFolder folder, int which) throws IOException;
  }

  static final List<Edit> EDITS =
      List.of(
          (folder, n) -> folder.session(n, "Title " + n, "Text, written anew: " + folder.time++),
          (folder, n) -> folder.session(n, "Title " + folder.time++, "See [one](one.md)."),
          (folder, n) -> folder.session(n, "Title", "![A reef](../media/reef-" + n + ".svg)"),
          (folder, n) -> folder.write(slug(n), "---\ntitel: Broken\n---\n"),
          (folder, n) -> folder.write(slug(n), "---\ntitle: [unclosed\n---\n"),
          (folder, n) -> folder.write(slug(n), "---\ntitle: Late\nspeakers: [nobody]\n---\n"),
          (folder, n) -> folder.remove(slug(n)),
          (folder, n) -> folder.move(slug(n), slug(n + 1)),
          (folder, n) -> folder.move("content/sessions", "content/sessions-" + n),
          (folder, n) -> folder.move("content/sessions-" + n, "content/sessions"),
          (folder, n) -> folder.session("deep/deeper/far", "Far", "Away, " + n),
          (folder, n) -> folder.move("content/sessions/deep/deeper", "content/sessions/high"),
          (folder, n) -> folder.session("high/far", "Far", "Nearer, " + n),
          (folder, n) -> folder.move("content/sessions/high", "content/sessions/deep/deeper"),
          (folder, n) -> folder.write("content/sessions/one.ja.md", "---\ntitle: 一\n---\n海 " + n),
          (folder, n) -> folder.write("content/sessions/one.ja.md", "---\ntitle: 一\n---\n"),
          (folder, n) -> folder.remove("content/sessions/one.ja.md"),
          (folder, n) -> folder.session(n, "Title", "See [that](one.md#deep)."),
          (folder, n) -> folder.session(0, "Title", "## Deep\n\nReefs, " + folder.time++),
          (folder, n) -> folder.speaker(n, "# Reefs\n\nAnd more, " + folder.time++),
          (folder, n) -> folder.remove("content/speakers/ana.md"),
          (folder, n) -> folder.picture(n, 10 + folder.time++ % 5),
          (folder, n) -> folder.remove("content/media/reef-" + n + ".svg"),
          (folder, n) -> folder.sameFromOutside("content/media/reef-1.svg"),
          (folder, n) -> folder.sameFromOutside("content/sessions/one.md"),
          (folder, n) -> folder.write("content/conference.yaml", CONFERENCE),
          (folder, n) ->
              folder.write("content/conference.yaml", CONFERENCE.replace("Main }", "Hall }")),
          (folder, n) ->
              folder.write("content/conference.yaml", CONFERENCE.replace("[en, ja]", "[en]")),
          (folder, n) -> folder.write("content/conference.yaml", "name: Small\n"),
          (folder, n) -> folder.write("templates/partials/links.html", "{# none, " + n + " #}"),
          (folder, n) -> folder.write("templates/speaker.html", "{{ page.nothing }}"),
          (folder, n) -> folder.write("templates/speaker.html", "{% if %}"),
          (folder, n) -> folder.remove("templates/speaker.html"),
          (folder, n) -> folder.write("templates/assets/own.css", "h1 { order: " + n + " }"),
          (folder, n) -> folder.remove("templates/assets/own.css"),
          (folder, n) ->
              folder.write("templates/messages/en.properties", "sessions = Talks " + n + "\n"),
          (folder, n) -> folder.remove("templates/messages/en.properties"));

  private static final List<String> SLUGS = List.of("one", "two", "three");

  static String slug(int n) {
    return "content/sessions/" + SLUGS.get(n % SLUGS.size()) + ".md";
  }

  final Path root = Scratch.ofTry();
  final IncrementalLoader loader;
  private final boolean told;
  private int time;

  EditedFolder(boolean told) throws IOException {
    this.told = told;
    this.loader =
        told
            ? IncrementalLoader.watched(BuildOptions.of(root))
            : new IncrementalLoader(BuildOptions.of(root));
    write("content/conference.yaml", CONFERENCE);
    session(0, "Title 0", "Text.");
    session(1, "Title 1", "Text.");
    speaker(0, "Of reefs.");
    picture(1, 10);
    write("content/pages/index.md", "---\ntitle: Welcome\n---\n[One](../sessions/one.md)\n");
  }

  /** What the machine's events say. */
  void tell(String path) {
    if (told) {
      loader.touch(path);
    }
  }

  void write(String path, String text) throws IOException {
    new TestConference(root).with(path, text);
    tell(path);
  }

  void session(int n, String title, String text) throws IOException {
    session(SLUGS.get(n % SLUGS.size()), title, text);
  }

  void session(String path, String title, String text) throws IOException {
    write(
        "content/sessions/" + path + ".md",
        "---\ntitle: %s\ntype: talk\ntrack: sea\nspeakers: [ana]\nkeywords: [reefs]\nstart: 2027-05-14 1%d:00\nroom: main\n---\n%s\n"
            .formatted(title, path.length() % 7, text));
  }

  void speaker(int n, String text) throws IOException {
    write("content/speakers/ana.md", "---\nname: Ana %d\n---\n%s\n".formatted(n, text));
  }

  void picture(int n, int width) throws IOException {
    write(
        "content/media/reef-" + n + ".svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"10\"></svg>"
            .formatted(width));
  }

  void link(String path, String target) throws IOException {
    Files.createSymbolicLink(root.resolve(path), root.resolve(target));
    tell(path);
  }

  void remove(String path) throws IOException {
    Files.deleteIfExists(root.resolve(path));
    tell(path);
  }

  void move(String from, String to) throws IOException {
    boolean possible =
        Files.isRegularFile(root.resolve(from))
            || (Files.isDirectory(root.resolve(from)) && !Files.exists(root.resolve(to)));
    if (possible && Files.isDirectory(root.resolve(to).getParent())) {
      Files.move(root.resolve(from), root.resolve(to), StandardCopyOption.REPLACE_EXISTING);
      tell(from);
      tell(to);
    }
  }

  /** Writes a file of the same size within the step of the disk's clock, which is heard of. */
  void sameFromOutside(String path) throws IOException {
    Path file = root.resolve(path);
    if (!Files.exists(file)) {
      return;
    }
    FileTime modified = Files.getLastModifiedTime(file);
    String text = Files.readString(file);
    Files.writeString(
        file, text.contains("10") ? text.replace("10", "20") : text.replace("20", "10"));
    Files.setLastModifiedTime(file, modified);
    loader.touch(path);
  }
}
