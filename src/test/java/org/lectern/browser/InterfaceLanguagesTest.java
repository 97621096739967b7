package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.EveryLanguage;
import org.lectern.TestConference;
import org.lectern.text.Words;

/** Pages in the languages that the interface speaks: some say it in longer words than English. */
class InterfaceLanguagesTest extends ReaderTest {
  @TempDir static Path folder;

  @Override
  Path site() throws IOException {
    return EveryLanguage.site(folder);
  }

  static Stream<String> others() {
    return EveryLanguage.others();
  }

  static List<String> all() {
    return EveryLanguage.all();
  }

  @ParameterizedTest
  @MethodSource("others")
  void fits_a_small_telephone_and_is_for_everyone(String language) {
    BrowserContext context = reader(in("Europe/Lisbon").setViewportSize(320, 640));
    context.addInitScript(
        "localStorage.setItem('nodaro-example-org:stars', '[\"ligi\", \"apude\"]')");
    Page page = open(context, EveryLanguage.folder(language));
    assertFits(page, language);
    for (String address : List.of("search/?q=lig", "my/", "now/?at=2027-05-14T10:40", "apps/")) {
      page.navigate(url(EveryLanguage.folder(language) + address));
      assertFits(page, language);
    }
    // What axe finds depends little on the language: two pages that say most are enough.
    for (String address : List.of("schedule/", "sessions/ligi/")) {
      page.navigate(url(EveryLanguage.folder(language) + address));
      assertFits(page, language);
      assertEquals(List.of(), Axe.violations(page));
    }
  }

  private static void assertFits(Page page, String language) {
    assertEquals(language, page.evaluate("document.documentElement.lang"));
    assertEquals(language.equals("ar") ? "rtl" : "ltr", page.evaluate("document.dir"));
    assertThat(page.locator(".mine .count")).hasText("2");
    assertEquals(320, page.evaluate("document.documentElement.scrollWidth"), page.url());
  }

  @ParameterizedTest
  @MethodSource("all")
  void scripts_name_days_and_months_as_pages_do(String language) {
    Words words = TestConference.words(Locale.forLanguageTag(language));
    Page page = open("Europe/Lisbon", EveryLanguage.folder(language));
    List<LocalDate> days =
        LocalDate.of(2027, 1, 1)
            .datesUntil(LocalDate.of(2028, 1, 1))
            .filter(InterfaceLanguagesTest::isTried)
            .toList();
    for (var pattern :
        Map.of("date_long", words.longDate(), "date_short", words.shortDate()).entrySet()) {
      assertEquals(
          days.stream().map(pattern.getValue()::format).toList(),
          page.evaluate(
              "([pattern, moments]) => moments.map((at) => Lectern.written(pattern, at, 'UTC'))",
              List.of(
                  words.text(pattern.getKey()),
                  days.stream()
                      .map(day -> day.atTime(12, 0).toInstant(ZoneOffset.UTC).toString())
                      .toList())));
    }
  }

  /** A week, and a day of each month. */
  private static boolean isTried(LocalDate day) {
    return day.getDayOfYear() <= 7 || day.getDayOfMonth() == 15;
  }
}
