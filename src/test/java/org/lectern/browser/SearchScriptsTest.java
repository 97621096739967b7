package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "تعليم, 0, التعليم",
    "التعليم, 0, التعليم",
    "مدارس, 1, المدارس",
    "جامعات, 1, والجامعات",
    "الجامعات, 1, والجامعات",
    "교육, 2, 교육",
    "이해, 2, 이해",
    "원격 교육, 2, 원격교육",
    "관리, 3, 관리",
    "학습관리, 3, 학습관리",
    "בית ספר, 4, בבית הספר",
    "हिंदी, 5, हिन्दी",
    "हिन्दी, 5, हिन्दी",
    "ทางไกล, 6, ทางไกล",
    "น้ำใจ, 7, น้ำใจ",
    "น้ำ, 7, น้ำ น้ำ",
    "遠隔授業, 8, 遠隔授業",
    "カタ, 9, カタ",
  })
  void finds_a_title_and_marks_what_was_typed(String query, int title, String marked) {
    search("", query);
    assertEquals(TITLES.get(title), titles().get(0));
    assertEquals(marked, String.join(" ", marks(".item-title")));
  }

  @ParameterizedTest
  @CsvSource({"遠隔授業論集, 8, 遠隔授業", "ทางไกลมาก, 6, ทางไกล"})
  void marks_half_of_what_was_typed_where_no_title_has_all(String query, int title, String marked) {
    search("", query);
    assertEquals(TITLES.get(title), titles().get(0));
    assertEquals(marked, String.join(" ", marks(".item-title")));
  }
}
