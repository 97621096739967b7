package org.lectern.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;
import org.lectern.problem.Problem;

/** A part that many pages show is made once, and can't tell one page from another. */
class FragmentTagTest {
  @TempDir Path folder;
  private TestConference conference;

  @BeforeEach
  void write() throws IOException {
    conference =
        new TestConference(folder)
            .lasting("2027-03-26", "2027-03-26", "rooms: [ { id: deck, name: \"A<B\" } ]")
            .with("content/speakers/ana.md", "---\nname: Ana\n---\n");
    int hour = 10;
    for (String session : List.of("one", "two", "three")) {
      conference.with(
          "content/sessions/" + session + ".md",
          "---\ntitle: \"<%s> é\"\nspeakers: [ana]\nroom: deck\nstart: 2027-03-26 %d:00\nduration: 30\n---\n"
              .formatted(session, hour++));
    }
  }

  private List<String> problems() throws IOException {
    return Build.of(BuildOptions.of(folder)).run().problems().stream()
        .map(Problem::toString)
        .toList();
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve("site").resolve(path));
  }

  @Test
  void shows_the_same_as_without_it() throws IOException {
    String inside = "<li>{{ level }} {{ item.title }}{{ t.comma }}</li>";
    conference.with("templates/partials/session.html", inside + "\n");
    assertEquals(List.of(), problems());
    String plainSpeaker = page("speakers/ana/index.html");
    String plainRoom = page("rooms/deck/index.html");
    conference.with(
        "templates/partials/session.html",
        "{% fragment item, level %}" + inside + "\n{% endfragment %}\n");
    assertEquals(List.of(), problems());
    assertEquals(plainSpeaker, page("speakers/ana/index.html"));
    assertEquals(plainRoom, page("rooms/deck/index.html"));
    assertTrue(plainRoom.contains("<li>2 &lt;one&gt; é, </li>"), plainRoom);
    assertTrue(plainSpeaker.contains("<li>3 &lt;one&gt; é, </li>"), plainSpeaker);
  }

  @Test
  void escapes_what_is_within() throws IOException {
    conference.with(
        "templates/partials/session.html",
        "{% fragment item %}<b title='{{ item.title }}'>{{ item.title | upper }}</b>{% endfragment %}");
    assertEquals(List.of(), problems());
    String page = page("rooms/deck/index.html");
    assertTrue(page.contains("<b title='&lt;one&gt; é'>&lt;ONE&gt; É</b>"), page);
  }

  @Test
  void works_within_a_filter_and_another_fragment() throws IOException {
    conference.with(
        "templates/partials/session.html",
        "{% filter upper %}{% fragment item, level %}{% for when in item.when %}"
            + "{% fragment when %}{{ when.start.text }}é{% endfragment %}{% endfor %}"
            + "{% endfragment %}{% endfilter %}");
    assertEquals(List.of(), problems());
    assertTrue(page("rooms/deck/index.html").contains("10:00É"));
  }

  @Test
  void knows_nothing_of_the_page() throws IOException {
    conference.with(
        "templates/partials/session.html", "{% fragment item %}{{ page.title }}{% endfragment %}");
    String problem = problems().get(0);
    assertTrue(problem.contains("there is no \"page\" here"), problem);
    assertTrue(problem.contains("fragment tag names"), problem);
  }

  @Test
  void wants_something_that_other_pages_could_show_too() throws IOException {
    conference.with(
        "templates/partials/session.html", "{% fragment level %}{{ level }}{% endfragment %}");
    assertTrue(problems().get(0).contains("\"level\" is nothing that other pages"));
  }

  @Test
  void that_is_not_closed_is_told() throws IOException {
    conference.with("templates/partials/session.html", "{% fragment item %}{{ item.title }}");
    String problem = problems().get(0);
    assertTrue(problem.startsWith("templates/partials/session.html:1:"), problem);
    assertTrue(problem.contains("isn't closed"), problem);
  }
}
