package org.lectern.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Sites;
import org.lectern.TestConference;
import org.lectern.program.Program;

class AddressesTest {
  @TempDir Path folder;

  @Test
  void a_page_whose_text_the_front_page_shows_lies_there() throws IOException {
    Program program =
        new TestConference(folder)
            .lasting("2027-05-14", "2027-05-14")
            .with("content/pages/index.md", "---\ntitle: Welcome\n---\n")
            .with("content/pages/about.md", "---\ntitle: About\n---\n")
            .program();
    Addresses addresses = new Addresses("de/");
    assertEquals(addresses.front(), addresses.page(program.page("index").orElseThrow()));
    assertEquals(
        new SitePath("de/about/index.html"), addresses.page(program.page("about").orElseThrow()));
  }

  @Test
  void no_page_of_a_conference_can_take_a_folder_of_the_site() throws IOException {
    Set<String> ofSample =
        Set.of("about", "about-the-sample", "code-of-conduct", "getting-there", "ja", "venue");
    try (Stream<Path> found = Files.list(Sites.sample())) {
      List<String> free =
          found
              .filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString())
              .filter(name -> !name.startsWith("."))
              .filter(name -> !Addresses.TAKEN.contains(name) && !ofSample.contains(name))
              .toList();
      assertEquals(List.of(), free);
    }
  }
}
