package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.BuildReport;
import org.lectern.Sites;
import org.yaml.snakeyaml.Yaml;

/**
 * The web editor in Chromium, on a folder of this machine: the browser's own private folder stands
 * for the one that a person would choose.
 */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebEditorTest {
  private static final String SEED =
      "content/sessions/micro-credentials-surveying-the-landscape.md";

  /** A session whose lists of one have no brackets. */
  private static final String ALONE = "content/sessions/alone.md";

  /** A window in which all fields of a session are in sight: others aren't drawn. */
  private static final int TALL = 6000;

  /** Puts files into the private folder, as a repository. */
  private static final String PUT =
      """
      async (files) => {
        const root = await navigator.storage.getDirectory();
        for (const [name, text] of Object.entries(files)) {
          let folder = root;
          const parts = name.split("/");
          for (const part of parts.slice(0, -1)) {
            folder = await folder.getDirectoryHandle(part, { create: true });
          }
          const file = await folder.getFileHandle(parts.at(-1), { create: true });
          const out = await file.createWritable();
          await out.write(text);
          await out.close();
        }
      }
      """;

  /** All files below content in the private folder, by their paths. */
  private static final String GET =
      """
      async () => {
        const files = {};
        const read = async (folder, path) => {
          for await (const [name, handle] of folder.entries()) {
            if (handle.kind === "directory") {
              await read(handle, `${path}${name}/`);
            } else {
              files[path + name] = await (await handle.getFile()).text();
            }
          }
        };
        const root = await navigator.storage.getDirectory();
        await read(await root.getDirectoryHandle("content"), "content/");
        return files;
      }
      """;

  private final com.microsoft.playwright.Browser browser;
  private final List<String> elsewhere = new ArrayList<>();
  private final Map<String, String> content = new LinkedHashMap<>();
  private Path conference;
  private Server server;

  WebEditorTest(com.microsoft.playwright.Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    conference = folder;
    try (Stream<Path> files = Files.walk(Sites.SAMPLE_SOURCE.resolve("content"))) {
      for (Path file : files.toList()) {
        Path to = folder.resolve(Sites.SAMPLE_SOURCE.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
        if (file.toString().endsWith(".md")) {
          content.put(Sites.SAMPLE_SOURCE.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    Path settings = folder.resolve("content/conference.yaml");
    Files.writeString(
        settings,
        Files.readString(settings)
            + "web_editor: { service: github, repository: hoshimi/program }\n");
    content.put(SEED, content.get(SEED).replaceFirst("\n---\n", "\nextra: { badge: gold }\n---\n"));
    content.put(
        ALONE,
        "---\ntitle: Alone\ntype: paper\nspeakers: neil-cowie\nkeywords: knots\nrooms: room-f\n---\n"
            + "A text.\n");
    BuildReport report = Build.of(BuildOptions.of(folder).into(folder.resolve("site"))).run();
    assertTrue(report.changes().isPresent(), report.problems().toString());
    server = new Server(folder.resolve("site"));
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  /** The editor with the folder open. */
  private Page open(BrowserContext context) {
    Page page = context.newPage();
    page.onRequest(
        request -> {
          if (request.url().startsWith("http") && !request.url().startsWith(server.url())) {
            elsewhere.add(request.url());
          }
        });
    page.addInitScript("window.showDirectoryPicker = () => navigator.storage.getDirectory()");
    page.navigate(server.url() + "admin/index.html");
    page.evaluate(PUT, Map.of(".git/HEAD", "ref: refs/heads/main\n"));
    page.evaluate(PUT, content);
    page.getByRole(AriaRole.BUTTON, named("Work with Local Repository")).click();
    page.getByRole(AriaRole.BUTTON, named("New")).waitFor();
    return page;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  /** Writes a title and presses Save, until a file has it: the form comes to life bit by bit. */
  private static void save(Page page, String title) {
    for (int tries = 0; tries < 20; tries++) {
      Locator field = page.getByRole(AriaRole.TEXTBOX, named("Title")).first();
      Locator button = page.getByRole(AriaRole.BUTTON, named("Save"));
      if (field.isVisible() && !field.inputValue().equals(title)) {
        field.fill(title);
      }
      if (button.isVisible() && button.isEnabled()) {
        button.click();
      }
      page.waitForTimeout(500);
      if (files(page).values().stream().anyMatch(text -> text.contains("title: " + title))) {
        return;
      }
    }
    throw new AssertionError("never saved: " + title);
  }

  @SuppressWarnings("unchecked") // An object of texts, by the script.
  private static Map<String, String> files(Page page) {
    return (Map<String, String>) page.evaluate(GET);
  }

  @SuppressWarnings("unchecked") // Front matter is a mapping.
  private static Map<String, Object> frontMatter(String file) {
    return new LinkedHashMap<>((Map<String, Object>) new Yaml().load(file.split("---\n", 3)[1]));
  }

  @Test
  void a_changed_title_changes_nothing_else() {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context);
      page.evaluate(
          "name => location.hash = '#/collections/sessions/entries/' + name",
          Path.of(SEED.replace(".md", "")).getFileName().toString());
      save(page, "Micro-credentials, again");
      Map<String, String> after = files(page);
      Map<String, Object> expected = frontMatter(content.get(SEED));
      expected.put("title", "Micro-credentials, again");
      assertEquals(expected, frontMatter(after.get(SEED)));
      assertEquals(
          content.get(SEED).split("---\n", 3)[2].strip(),
          after.get(SEED).split("---\n", 3)[2].strip());
      content.forEach(
          (name, text) -> {
            if (!name.startsWith(SEED.replace(".md", ""))) {
              assertEquals(text, after.get(name), name);
            }
          });
    }
  }

  @Test
  void the_abstract_stands_behind_the_room_and_above_what_few_sessions_have() {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context);
      page.setViewportSize(1280, TALL);
      page.evaluate("location.hash = '#/collections/sessions/entries/alone'");
      assertTrue(
          top(page, "Room") < top(page, "Abstract") && top(page, "Abstract") < top(page, "Rooms"));
      assertTrue(top(page, "Rooms") < top(page, "Keywords"));
    }
  }

  /** Where a field begins in the form. */
  private static double top(Page page, String label) {
    Locator field =
        page.getByRole(
            AriaRole.GROUP,
            new Page.GetByRoleOptions().setName(Pattern.compile("\\b" + label + "\\b.* Field$")));
    field.waitFor();
    return field.boundingBox().y;
  }

  @Test
  void a_list_of_one_without_brackets_is_not_lost() {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context);
      page.setViewportSize(1280, TALL);
      page.evaluate("location.hash = '#/collections/sessions/entries/alone'");
      top(page, "Keywords");
      save(page, "Alone again");
      assertEquals(
          Map.of(
              "title", "Alone again",
              "type", "paper",
              "speakers", List.of("neil-cowie"),
              "keywords", List.of("knots"),
              "rooms", List.of("room-f")),
          frontMatter(files(page).get(ALONE)));
    }
  }

  @Test
  void a_new_session_can_be_built() throws IOException {
    builds("遠隔授業 Knots", "遠隔授業-knots");
  }

  @Test
  void a_new_session_can_be_built_whatever_signs_its_title_has() throws IOException {
    builds("Vue.js’s snake_case ~ 質問（第〇回）・½ 😀!", "vue-js-s-snake-case-質問-第〇回");
  }

  /** A new session of this title gets this file, and no mistake is in it. */
  private void builds(String title, String slug) throws IOException {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context);
      page.getByRole(AriaRole.BUTTON, named("New")).click();
      save(page, title);
      String name = "content/sessions/" + slug + ".md";
      Map<String, String> files = files(page);
      assertTrue(files.containsKey(name), files.keySet().toString());
      String written = files.get(name);
      assertEquals(Map.of("title", title), frontMatter(written));
      Path file = conference.resolve(name);
      Files.write(file, written.getBytes(StandardCharsets.UTF_8));
      try {
        BuildReport report = Build.of(BuildOptions.of(conference)).check();
        assertEquals(0, report.errors(), report.problems().toString());
      } finally {
        Files.delete(file);
      }
    }
  }

  @Test
  void asks_nobody_but_the_service() {
    elsewhere.clear();
    try (BrowserContext context = browser.newContext()) {
      open(context).waitForTimeout(500);
      assertEquals(
          List.of(),
          elsewhere.stream()
              .filter(
                  url ->
                      !url.startsWith("https://api.github.com/")
                          && !url.startsWith("https://www.githubstatus.com/"))
              .toList());
    }
  }
}
