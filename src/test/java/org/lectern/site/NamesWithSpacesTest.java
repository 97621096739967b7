package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Pixels;
import org.lectern.TestConference;

/** Files with spaces in their names, which texts name between brackets. */
class NamesWithSpacesTest {
  @TempDir Path root;

  @Test
  void pages_and_exports_lead_to_them() throws IOException {
    new TestConference(root)
        .lasting("2027-03-26", "2027-03-28")
        .with("content/media/the map.pdf", "pdf")
        .with("content/media/a plan.png", Pixels.png(2, 1))
        .with(
            "content/sessions/x.md",
            """
            ---
            title: X
            start: 2027-03-26 10:00
            duration: 30
            ---
            See [the map](<../media/the map.pdf>), ![a plan](<../media/a plan.png>) and [again].

            [again]: <../media/the map.pdf>
            """);
    assertEquals(List.of(), Build.of(BuildOptions.of(root)).run().problems());
    Path site = root.resolve("site");
    assertEquals(List.of(), Links.broken(site, "/"));
    Element text = Jsoup.parse(site.resolve("sessions/x/index.html")).selectFirst("main .prose");
    List<String> links = text.select("a").eachAttr("href");
    assertEquals(List.of("the map", "again"), text.select("a").eachText());
    assertTrue(links.get(0).matches("\\Q../../media/the%20map.\\E\\w+\\.pdf"), links.toString());
    assertEquals(links.get(0), links.get(1));
    assertTrue(text.selectFirst("img[alt=a plan]").attr("src").contains("/a%20plan."));
    String address = links.get(0).replace("../../", "<https://talks.example.org/") + ">";
    String schedule = Files.readString(site.resolve("schedule.json"));
    assertTrue(schedule.contains("[the map](" + address + ")"), schedule);
    assertTrue(schedule.contains("[again]: " + address), schedule);
  }
}
