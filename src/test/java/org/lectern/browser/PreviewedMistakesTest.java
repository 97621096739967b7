package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How mistakes are told over the page that an editor looks at. */
@InChromium
class PreviewedMistakesTest extends PreviewedSite {
  PreviewedMistakesTest(com.microsoft.playwright.Browser browser) {
    super(browser);
  }

  @Test
  void an_error_is_told_over_the_last_good_page_and_vanishes_when_mended() throws Exception {
    open("sessions/knots/");
    page.evaluate(MARK);
    String good = Files.readString(folder.resolve(KNOTS));
    files.with(KNOTS, good.replace("[ana]", "[anna]").replace("Three knots", "Five knots"));
    assertThat(panel()).isVisible();
    assertThat(panel()).containsText("content/sessions/knots.md:4:12");
    assertThat(panel()).containsText("there is no speaker \"anna\"");
    assertThat(panel()).containsText("did you mean \"ana\"?");
    assertThat(panel().locator("pre")).hasText("speakers: [anna]");
    assertThat(panel().locator("mark")).hasText("a");
    assertThat(page.getByText("Three knots.")).isVisible();
    assertEquals(
        "content/sessions/knots.md:4:12",
        builds.get(builds.size() - 1).problems().get(0).position().toString());
    files.with(KNOTS, good.replace("Three knots", "Six knots"));
    assertThat(panel()).isHidden();
    assertThat(badge()).isHidden();
    assertThat(page.getByText("Six knots.")).isVisible();
    assertTrue((boolean) page.evaluate(IS_SAME));
  }

  @Test
  void the_keyboard_stays_with_the_mistakes_and_goes_on_where_they_are_closed() throws Exception {
    open("sessions/knots/");
    files.with(KNOTS, "---\ntitle: Knots\ntype: talk\nspeakers: [anna]\n---\n");
    Locator close = panel().getByText("Close");
    close.focus();
    files.with(KNOTS, "---\ntitle: Knots\ntype: talk\nspeakers: [annabel]\n---\n");
    assertThat(panel()).containsText("annabel");
    assertThat(close).isFocused();
    close.press("Enter");
    assertThat(panel()).isHidden();
    assertThat(badge()).isFocused();
    badge().press("Enter");
    close.focus();
    knots("Knots", "Three knots.");
    assertThat(panel()).isHidden();
    assertThat(page.locator("main")).isFocused();
  }

  @Test
  void the_overlay_speaks_and_is_put_away_by_keyboard() throws Exception {
    open("sessions/knots/");
    files.with(KNOTS, "---\ntitel: Knots\n---\n");
    assertThat(panel()).isVisible();
    assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
        .containsText("error");
    assertEquals(List.of(), Axe.violations(page, "#lectern-preview"));
    page.keyboard().press("Escape");
    assertThat(panel()).isHidden();
    assertThat(badge()).containsText("error");
    badge().focus();
    page.keyboard().press("Enter");
    assertThat(panel()).isVisible();
  }

  @Test
  void warnings_wait_behind_a_button() throws Exception {
    open("sessions/knots/");
    files.with("content/speakers/nobody.md", "---\nname: Nobody\n---\n");
    assertThat(badge()).hasText("1 warning");
    assertThat(panel()).isHidden();
  }

  @Test
  void a_site_that_never_could_be_built_appears_when_it_can() throws Exception {
    String good = Files.readString(folder.resolve(KNOTS));
    files.with(KNOTS, "---\ntitel: Knots\n---\n");
    open("2027/sessions/knots/");
    assertThat(page.locator("h1")).hasText("The site can't be built yet");
    assertThat(panel()).containsText("content/sessions/knots.md");
    files.with(KNOTS, good);
    assertThat(page.locator("h1")).containsText("Knots");
    assertThat(panel()).isHidden();
  }

  @Test
  void a_broken_template_is_told_and_the_page_stays() throws Exception {
    open("sessions/knots/");
    files.with("templates/session.html", "{{ page.titel }}");
    assertThat(panel()).containsText("templates/session.html:1:");
    assertThat(panel()).containsText("title");
    assertThat(page.getByText("Three knots.")).isVisible();
    page.reload();
    assertThat(page.getByText("Three knots.")).isVisible();
    Files.delete(folder.resolve("templates/session.html"));
    assertThat(panel()).isHidden();
  }
}
