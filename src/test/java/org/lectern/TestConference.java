package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.check.Checks;
import org.lectern.content.Content;
import org.lectern.content.ContentReader;
import org.lectern.picture.PictureFacts;
import org.lectern.problem.Problem;
import org.lectern.program.Program;
import org.lectern.render.Theme;
import org.lectern.text.Texts;
import org.lectern.text.Words;

/** A conference's folder for a test. */
public record TestConference(Path root) {
  /** The interface's texts, from the default theme. */
  public static Words words(Locale language) {
    try {
      return Theme.load(Optional.empty()).words(language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With a file, by its path from the conference's folder. */
  public TestConference with(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  /** With a file of text. */
  public TestConference with(String path, String text) throws IOException {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Without a file that it had. */
  public TestConference without(String path) throws IOException {
    Files.delete(root.resolve(path));
    return this;
  }

  /**
   * With a conference in Lisbon that lasts from one day to another.
   *
   * @param lines further ones of its file, from the sixth on
   */
  public TestConference lasting(String first, String last, String... lines) throws IOException {
    return with(
        "content/conference.yaml",
        """
        name: Harbour Talks
        url: https://talks.example.org/
        timezone: Europe/Lisbon
        start: %s
        end: %s
        %s
        """
            .formatted(first, last, String.join("\n", lines)));
  }

  /** With a session of some lines of front matter, below its title, and no text. */
  public TestConference session(String slug, String lines) throws IOException {
    return with("content/sessions/" + slug + ".md", "---\ntitle: X\n" + lines + "\n---\n");
  }

  /** The program in its first language. */
  public Program program() throws IOException {
    return ContentReader.read(root).editions().get(0);
  }

  /** All that reading and checking find, as editors see it. */
  public List<String> problems() throws IOException {
    Content content = ContentReader.read(root);
    Texts texts = Texts.read(content.editions(), TestConference::words);
    List<Problem> found = new ArrayList<>(content.problems());
    found.addAll(Checks.run(content.editions(), texts, this::picture));
    return found.stream().distinct().sorted().map(Problem::toString).toList();
  }

  private PictureFacts picture(String path) {
    try {
      return PictureFacts.of(root.resolve("content").resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
