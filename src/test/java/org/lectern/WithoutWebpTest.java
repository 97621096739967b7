package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.cli.Main;
import org.lectern.picture.Webp;

/** Machines that can't write WebP: here Java says to be on one, or has no room for the library. */
class WithoutWebpTest {
  private static final String NOTICE =
      "Pictures are published as JPEG and PNG alone, for this machine can't write WebP: ";
  private static final int WARNS_OF_NATIVES = 24;
  private static final Pattern JAVAS_OWN = Pattern.compile("(?m)^WARNING: java\\.io\\.tmpdir .*\n");
  private static final Pattern WEBP = Pattern.compile("<source type=\"image/webp\"[^>]*>");

  @TempDir Path folder;

  private record Said(int code, String out, String err) {}

  @BeforeEach
  void write() throws IOException {
    new TestConference(folder)
        .lasting(
            "2027-03-26",
            "2027-03-26",
            "offline: false",
            "theme: { logo: media/ana.jpg, logo_dark: media/ana.jpg }")
        .with("content/speakers/ana.md", "---\nname: Ana\nphoto: media/ana.jpg\n---\n")
        .with("content/media/ana.jpg", Pixels.jpeg(600, 400))
        .with("content/media/map.png", Pixels.png(800, 400))
        .with(
            "content/sessions/knots.md",
            """
            ---
            title: Knots
            speakers: [ana]
            ---
            ![The harbour](../media/ana.jpg) and a ![map](../media/map.png "1 > 0") > this
            """);
  }

  private Said elsewhere(String property, String classes, String... arguments) throws Exception {
    List<String> words =
        new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), property));
    if (Runtime.version().feature() >= WARNS_OF_NATIVES) {
      // The jar says so in its manifest.
      words.add("--enable-native-access=ALL-UNNAMED");
    }
    words.addAll(
        List.of(
            "-cp",
            classes + File.pathSeparator + System.getProperty("java.class.path"),
            Main.class.getName(),
            "build",
            "--source",
            folder.toString()));
    words.addAll(List.of(arguments));
    Path err = folder.resolve("err.txt");
    Process process = new ProcessBuilder(words).redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    // Newer Javas speak up by themselves.
    String own = JAVAS_OWN.matcher(Files.readString(err)).replaceAll("");
    return new Said(process.waitFor(), out, own);
  }

  private SortedMap<String, String> here() throws IOException {
    assertEquals(List.of(), Build.of(BuildOptions.of(folder)).run().notices());
    return Sites.contents(folder.resolve("site"));
  }

  /** What the same site is where no browser is offered WebP. */
  private static SortedMap<String, String> withoutWebp(SortedMap<String, String> site) {
    SortedMap<String, String> rest = new TreeMap<>(site);
    rest.keySet().removeIf(path -> path.endsWith(".webp"));
    rest.replaceAll(
        (path, text) ->
            path.endsWith(".html") || path.startsWith("api/")
                ? WEBP.matcher(unquoted(text)).replaceAll("").replaceAll("</?picture>", "")
                : text);
    return rest;
  }

  /** HTML as it is, be it a page or a text within JSON. */
  private static String unquoted(String text) {
    return text.replace("\\\"", "\"");
  }

  @Test
  void say_so_once_and_build_the_same_site_without_it() throws Exception {
    assumeTrue(Webp.unavailableReason().isEmpty());
    Said said = elsewhere("-Dos.arch=riscv64", "", "--strict");
    assertEquals(0, said.code(), said.err());
    assertEquals("", said.out());
    assertEquals(2, said.err().lines().count(), said.err());
    assertTrue(said.err().startsWith(NOTICE), said.err());
    assertTrue(said.err().contains("on riscv64\n"), said.err());
    SortedMap<String, String> without = Sites.contents(folder.resolve("site"));
    assertTrue(without.keySet().stream().noneMatch(path -> path.endsWith(".webp")));
    assertTrue(without.values().stream().noneMatch(text -> text.contains(".webp")));

    SortedMap<String, String> with = here();
    assertEquals(8 + 3, with.keySet().stream().filter(path -> path.endsWith(".webp")).count());
    assertEquals(withoutWebp(with), withoutWebp(without));
    Element text =
        Jsoup.parse(folder.resolve("site/sessions/knots/index.html")).selectFirst(".prose p");
    assertEquals(
        "The harbour", text.select("picture > source + img:last-child").get(0).attr("alt"));
    assertEquals("1 > 0", text.select("picture > source + img:last-child").get(1).attr("title"));
    assertEquals("and a > this", text.text());

    elsewhere("-Dos.arch=riscv64", "");
    assertEquals(without, Sites.contents(folder.resolve("site")), "whatever was built before");
  }

  @Test
  void are_also_those_where_nothing_can_be_unpacked() throws Exception {
    Said said = elsewhere("-Djava.io.tmpdir=" + folder.resolve("none"), "", "--json");
    assertEquals(0, said.code(), said.err());
    assertEquals(2, said.err().lines().count(), said.err());
    assertTrue(said.err().contains(NOTICE + "its library can't be unpacked into "), said.err());
    assertTrue(said.out().contains("\"notices\" : [ \"" + NOTICE), said.out());
    Said again = elsewhere("-Djava.io.tmpdir=" + folder.resolve("none"), "");
    assertTrue(again.err().startsWith(NOTICE), "it is said of a site that stays as it is too");
  }

  /** The library of other processors, as where the system's libraries are others. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void are_also_those_that_have_a_library_which_cannot_be_loaded() throws Exception {
    String library = System.mapLibraryName("webp-imageio");
    Path broken = folder.resolve("broken");
    for (String system : List.of("Linux", "Mac")) {
      Path natives = broken.resolve("native").resolve(system);
      Files.createDirectories(natives.resolve("x86_64"));
      Files.createDirectories(natives.resolve("aarch64"));
      copy(system + "/aarch64/" + library, natives.resolve("x86_64").resolve(library));
      copy(system + "/x86_64/" + library, natives.resolve("aarch64").resolve(library));
    }
    Said said = elsewhere("-ea", broken.toString());
    assertEquals(0, said.code(), said.err());
    assertEquals(2, said.err().lines().count(), said.err());
    assertTrue(said.err().startsWith(NOTICE), said.err());
    assertTrue(said.err().contains("lectern-webp-"), said.err());
    assertTrue(
        Sites.contents(folder.resolve("site")).keySet().stream()
            .noneMatch(path -> path.endsWith(".webp")));
  }

  private static void copy(String library, Path to) throws IOException {
    try (InputStream in = Webp.class.getResourceAsStream("/native/" + library)) {
      if (in != null) {
        Files.copy(in, to);
      }
    }
  }

  @Test
  void are_not_told_where_there_is_no_picture_to_write() throws Exception {
    new TestConference(folder)
        .with("content/speakers/ana.md", "---\nname: Ana\n---\n")
        .with("content/media/ana.jpg", Pixels.jpeg(20, 20))
        .with("content/sessions/knots.md", "---\ntitle: Knots\nspeakers: [ana]\n---\nText.\n");
    Said said = elsewhere("-Dos.arch=riscv64", "");
    assertEquals(0, said.code(), said.err());
    assertFalse(said.err().contains("WebP"), said.err());
  }
}
