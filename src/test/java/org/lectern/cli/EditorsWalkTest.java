package org.lectern.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.BuildOptions;
import org.lectern.Sites;
import org.lectern.browser.InChromium;
import org.lectern.serve.Preview;
import org.lectern.serve.PreviewOptions;

/**
 * An editor's way from an empty folder to a published program: init, new, mistakes of fifteen kinds
 * and their mending, serve, commit, build.
 */
@InChromium
class EditorsWalkTest {
  private static final String SESSION = "content/sessions/bowlines.md";
  private static final String SPEAKER = "content/speakers/ana-reis.md";
  private static final String CONFERENCE = "content/conference.yaml";

  @TempDir Path folder;
  private Path conference;

  /** What a command said and how it ended. */
  private record Said(int code, String text) {}

  /**
   * A slip: what is replaced by what in a file, where it is told, and a part of what is said of it.
   */
  private record Slip(String file, String right, String wrong, String place, String hint) {}

  private static final List<Slip> SLIPS =
      List.of(
          new Slip(
              SESSION, "speakers: [ana-reis]", "speakers: [ana-reiss]", "6:12", "\"ana-reis\""),
          new Slip(SESSION, "type: talk", "type: talks", "3:7", "did you mean \"talk\""),
          new Slip(SESSION, "room: hall", "room: Hall", "9:7", "\"hall\""),
          new Slip(
              SESSION, "start: 2027-05-14 11:00", "start: 14.5.2027 11:00", "7:8", "2027-05-14"),
          new Slip(SESSION, "start: 2027-05-14", "start: 2027-02-30", "7:8", "February"),
          new Slip(SESSION, "start: 2027-05-14", "start: 2027-05-24", "7:8", "2027-05-15"),
          new Slip(
              SESSION, "duration: 45", "duration: fortyfive", "8:11", "write minutes such as 30"),
          new Slip(SESSION, "title: \"Bowlines\"", "title: Bowlines: one", "2:16", "quotes"),
          new Slip(
              SESSION,
              "title: \"Bowlines\"",
              "tittle: \"Bowlines\"",
              "2:1",
              "did you mean \"title\""),
          new Slip(
              SESSION, "track: practice", "track: practise", "4:8", "did you mean \"practice\""),
          new Slip(SESSION, "\n---\nWhat", "\nWhat", "1:1", "---"),
          new Slip(
              SESSION, "What it is about.", "See [the form](../pages/abuot.md).", "11:16", "about"),
          new Slip(
              SESSION,
              "What it is about.",
              "Join https://zoom.us/j/91234567890?pwd=c2VjcmV0",
              "11:6",
              "publish"),
          new Slip(
              SPEAKER, "Who the speaker is.", "Write to ana@knots.example.net.", "9:10", "publish"),
          new Slip(CONFERENCE, "end: 2027-05-15", "end: 2027-05-05", "14:6", "2027-05-14"));

  private Said lectern(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int code = new Lectern(stream, stream, what -> Optional.empty()).run(arguments);
    return new Said(code, bytes.toString(StandardCharsets.UTF_8));
  }

  private void done(String... arguments) {
    Said said = lectern(arguments);
    assertEquals(0, said.code(), said.text());
  }

  private String source() {
    return conference.toString();
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = conference.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), "no " + from + " in\n" + text);
    Files.writeString(path, text.replace(from, to));
  }

  private void git(String... arguments) throws Exception {
    List<String> words =
        new ArrayList<>(List.of("git", "-c", "user.name=E", "-c", "user.email=e@example.org"));
    words.addAll(List.of(arguments));
    Process git =
        new ProcessBuilder(words).directory(conference.toFile()).redirectErrorStream(true).start();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, git.waitFor(), said);
  }

  @Test
  void from_an_empty_folder_to_a_published_program(com.microsoft.playwright.Browser browser)
      throws Exception {
    conference = folder.resolve("knots");
    done(
        "init",
        source(),
        "--name",
        "Knots",
        "--url",
        "https://knots.example.org/",
        "--timezone",
        "Europe/Lisbon",
        "--start",
        "2027-05-14",
        "--end",
        "2027-05-15");
    done("new", "session", "Bowlines", "--source", source());
    done("new", "speaker", "Ana Reis", "--source", source());
    fillIn();
    Said clean = lectern("check", "--strict", "--source", source());
    assertEquals(0, clean.code(), clean.text());
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "-m", "Begin");

    Path site = folder.resolve("public");
    String[] build = {"build", "--source", source(), "--output", site.toString()};
    done(build);
    Map<String, String> published = Sites.contents(site);
    for (Slip slip : SLIPS) {
      replace(slip.file(), slip.right(), slip.wrong());
      Said said = lectern(build);
      assertEquals(1, said.code(), slip + "\n" + said.text());
      assertTrue(
          said.text().contains(slip.file() + ":" + slip.place() + ": "), slip + "\n" + said.text());
      assertTrue(said.text().contains(slip.hint()), slip + "\n" + said.text());
      assertFalse(said.text().contains("Exception"), said.text());
      assertEquals(published, Sites.contents(site), "the site stays as it was");
      replace(slip.file(), slip.wrong(), slip.right());
    }

    replace(SESSION, "What it is about.", "A knot for each day.");
    try (Preview preview =
            Preview.start(PreviewOptions.of(BuildOptions.of(conference)).at(0), rebuilt -> {});
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(preview.address() + "sessions/bowlines/");
      assertThat(page.getByText("A knot for each day.")).isVisible();
      replace(SESSION, "A knot for each day.", "Two knots for each day.");
      assertThat(page.getByText("Two knots for each day.")).isVisible();
    }

    git("commit", "--quiet", "--all", "-m", "Say what it is about");
    done(build);
    assertTrue(
        Files.readString(site.resolve("sessions/bowlines/index.html")).contains("Two knots"));
    assertTrue(lectern(build).text().contains("0 files written, 0 removed"));
  }

  /** Takes the notes away and writes what an editor would. */
  private void fillIn() throws IOException {
    Files.writeString(
        conference.resolve(SESSION),
        """
        ---
        title: "Bowlines"
        type: talk
        track: practice
        keywords: [rope]
        speakers: [ana-reis]
        start: 2027-05-14 11:00
        duration: 45
        room: hall
        ---
        What it is about.
        """);
  }
}
