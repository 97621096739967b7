package org.lectern.content;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lectern.problem.Problem;
import org.lectern.program.Address;
import org.lectern.program.Conference;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Speaker;

/** A conference's folder for a test, with a usual {@code conference.yaml} unless it has another. */
record Folder(Path root) {
  static final String CONFERENCE =
      """
      name: Tests
      url: https://example.org/
      timezone: Asia/Tokyo
      start: 2021-06-04
      end: 2021-06-06
      languages: [en, ja]
      session_types:
        - id: paper
          name: Paper
          duration: 30
          formats: [ { id: short, name: Short, duration: 10 } ]
      """;

  Folder with(String path, String text) throws IOException {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Folder with(String path, byte[] bytes) throws IOException {
    Path file = root.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  /** With one session {@code x} that has a title and these lines. */
  Folder session(String lines) throws IOException {
    return with("sessions/x.md", "---\ntitle: X\n" + lines + "\n---\n");
  }

  Content read() throws IOException {
    if (!Files.exists(root.resolve("content/conference.yaml"))
        && !Files.exists(root.resolve("content/conference.yml"))) {
      with("conference.yaml", CONFERENCE);
    }
    return ContentReader.read(root);
  }

  /** The problems as editors see them. */
  List<String> problems() throws IOException {
    return read().problems().stream().map(Problem::toString).toList();
  }

  /** The first edition, of content in which nothing is wrong. */
  Program program() throws IOException {
    return edition(0);
  }

  Program edition(int index) throws IOException {
    Content content = read();
    if (!content.problems().isEmpty()) {
      throw new AssertionError(content.problems().toString());
    }
    return content.editions().get(index);
  }

  Conference conference() throws IOException {
    return program().conference();
  }

  Session x() throws IOException {
    return program().session("x").orElseThrow();
  }

  Speaker speaker(String slug) throws IOException {
    return program().speaker(slug).orElseThrow();
  }

  static Address web(String uri) {
    return new Address.Web(URI.create(uri));
  }
}
