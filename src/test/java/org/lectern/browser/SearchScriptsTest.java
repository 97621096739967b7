package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/**
 * What readers find in scripts that part words in other ways than Latin does, and what is marked.
 */
class SearchScriptsTest extends SearchingReader {
  private static final List<String> TITLES =
      List.of(
          "التعليم عن بُعد",
          "المدارس والجامعات",
          "원격교육의 이해와 실천",
          "온라인학습관리시스템",
          "בבית הספר",
          "हिन्दी में शिक्षा",
          "การเรียนทางไกลอย่างวางใจ",
          "น้ำใจทำให้น้ำใส",
          "遠隔授業の声：隔日の授与と遠方の業",
          "ひらがなカタカナ");

  /**
   * What somebody types.
   *
   * @param title the number of the first title that is found
   * @param marked what is marked in it
   */
  private record Typed(String query, int title, String marked) {}

  private static final List<Typed> FOUND =
      List.of(
          new Typed("تعليم", 0, "التعليم"),
          new Typed("التعليم", 0, "التعليم"),
          new Typed("مدارس", 1, "المدارس"),
          new Typed("جامعات", 1, "والجامعات"),
          new Typed("الجامعات", 1, "والجامعات"),
          new Typed("교육", 2, "교육"),
          new Typed("이해", 2, "이해"),
          new Typed("원격 교육", 2, "원격교육"),
          new Typed("관리", 3, "관리"),
          new Typed("학습관리", 3, "학습관리"),
          new Typed("בית ספר", 4, "בבית הספר"),
          new Typed("हिंदी", 5, "हिन्दी"),
          new Typed("हिन्दी", 5, "हिन्दी"),
          new Typed("ทางไกล", 6, "ทางไกล"),
          new Typed("น้ำใจ", 7, "น้ำใจ"),
          new Typed("น้ำ", 7, "น้ำ น้ำ"),
          new Typed("遠隔授業", 8, "遠隔授業"),
          new Typed("カタ", 9, "カタ"));

  private static final List<Typed> NEARLY_FOUND =
      List.of(new Typed("遠隔授業論集", 8, "遠隔授業"), new Typed("ทางไกลมาก", 6, "ทางไกล"));

  SearchScriptsTest(com.microsoft.playwright.Browser browser, @TempDir Path folder)
      throws IOException {
    super(browser, site(folder));
  }

  private static Path site(Path folder) throws IOException {
    TestConference conference =
        new TestConference(folder).lasting("2027-05-14", "2027-05-15", "language: en");
    for (int i = 0; i < TITLES.size(); i++) {
      conference.with(
          "content/sessions/s" + i + ".md",
          "---\ntitle: \"" + TITLES.get(i) + "\"\n---\nText " + i + "\n");
    }
    Build.of(BuildOptions.of(folder)).run();
    return folder.resolve("site");
  }

  @Test
  void finds_a_title_and_marks_what_was_typed() {
    find(FOUND);
  }

  @Test
  void marks_half_of_what_was_typed_where_no_title_has_all() {
    find(NEARLY_FOUND);
  }

  /** Types one after the other on the same page. */
  private void find(List<Typed> all) {
    page.navigate(server.url() + "search/");
    for (Typed typed : all) {
      page.locator("#query").fill(typed.query());
      settled();
      assertEquals(TITLES.get(typed.title()), titles().get(0), typed.query());
      assertEquals(typed.marked(), String.join(" ", marks(".item-title")), typed.query());
    }
  }
}
