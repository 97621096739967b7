package org.lectern.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Sites;
import org.lectern.history.GitConference;

/** The steps of the manual for somebody who asks to be forgotten. */
class ForgottenTest {
  private static final String AT_NINE = "type: talk\nstart: 2027-05-14 09:00\nroom: deck";
  private static final String BEN = "content/speakers/ben-ode.md";

  @TempDir Path folder;
  @AutoClose private GitConference conference;

  @BeforeEach
  void create() throws Exception {
    conference = GitConference.in(folder).with(".gitignore", "/site/\n/.lectern/\n");
    conference.with("content/speakers/ada.md", "---\nname: Ada\n---\nKnows ropes.\n");
    conference.session("knots", "Knots", AT_NINE, "speakers: [ada]").commit();
    conference.with(BEN, "---\nname: Ben Ode\n---\nBen Ode sails.\n");
    conference.session("knots", "Knots", AT_NINE, "speakers: [ada, ben-ode]").commit();
    conference.session("sails", "Sails, with Ben Ode", "speakers: [ben-ode]").commit();
    conference.session("knots", "All knots", AT_NINE, "speakers: [ada, ben-ode]").commit();
  }

  private static String without(String text) {
    return text.replaceAll(", ben-ode\\b|\\bben-ode, |\\bben-ode\\b", "")
        .replaceAll(", with Ben Ode|Ben Ode", "");
  }

  /** The files that name him. */
  private List<String> naming() throws Exception {
    assertTrue(Build.of(BuildOptions.of(folder)).run().changes().isPresent());
    return Sites.contents(folder.resolve("site")).entrySet().stream()
        .filter(file -> names(file.getKey()) || names(file.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static boolean names(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    return plain.contains("ben ode") || plain.contains("ben-ode");
  }

  private List<String> ids() throws IOException {
    String feed = Files.readString(folder.resolve("site/feed.xml"));
    return Jsoup.parse(feed, "", Parser.xmlParser()).select("entry > id").eachText();
  }

  private void removeWhatWasKept() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(".lectern"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void nothing_names_somebody_who_was_taken_out_of_the_commits() throws Exception {
    assertTrue(naming().size() > 5);
    List<String> before = ids();
    conference.without(BEN);
    for (String name : List.of("knots", "sails")) {
      String path = "content/sessions/" + name + ".md";
      conference.with(path, without(Files.readString(folder.resolve(path))));
    }
    conference.commit();
    assertEquals(
        List.of("changes/index.html", "feed.xml"), naming(), "what is told of who came and left");

    conference.rewrite(
        (path, text) -> path.equals(BEN) ? Optional.empty() : Optional.of(without(text)));
    removeWhatWasKept();
    assertEquals(List.of(), naming());
    assertEquals(3, ids().size());
    assertTrue(before.containsAll(ids()), "what else was told keeps its ids");
    try (Stream<Path> kept = Files.walk(folder.resolve(".lectern"))) {
      for (Path file : kept.filter(Files::isRegularFile).toList()) {
        assertFalse(names(new String(Files.readAllBytes(file), ISO_8859_1)), file.toString());
      }
    }
  }
}
