package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

class HeadingLinksTest {
  @TempDir Path root;

  @Test
  void a_link_to_a_heading_of_a_text_in_another_folder_leads_to_it() throws IOException {
    new TestConference(root)
        .lasting("2027-03-26", "2027-03-28")
        .with("content/pages/about.md", "---\ntitle: About\n---\n# Prizes\n")
        .with("content/sessions/x.md", "---\ntitle: X\n---\n[a](../pages/about.md#prizes)\n");
    assertEquals(List.of(), Build.of(BuildOptions.of(root)).run().problems());
    assertEquals(
        "../../about/index.html#prizes",
        Jsoup.parse(root.resolve("site/sessions/x/index.html"))
            .selectFirst("main .prose a")
            .attr("href"));
  }
}
