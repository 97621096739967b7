package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.TestConference;
import org.lectern.program.Speaker;

/** The order of the list of speakers. */
class SpeakerOrderTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en: Li Wei|Lia An",
        "en: De Souza|Desai Amit",
        "en: Garcia, Zoe|Garcia Lopez, Ana|Garciadiego, Bea",
        "en: Muller, Ana|Müller, Bea|Muller, Zoe",
        "en: Reis, Ana|Reis-Smit, Bea",
        "ja: おの たろう|おのだ あい",
        "ja: おの\u3000たろう|おのだ あい",
        "ja: あお いろ|ｱﾍﾞ ﾊｼﾞﾒ|アンドウ ジロウ|いけ はな|わだ みき",
        "ko: 김 하나|김가 둘",
        "sv: Zetterlund Al|Åberg Bo|Öberg Al",
      })
  void goes_by_families_names_and_then_by_the_others(String text) throws IOException {
    List<String> names = Arrays.asList(text.substring(4).split("\\|"));
    TestConference conference = new TestConference(folder);
    conference.lasting("2027-05-14", "2027-05-15", "language: " + text.substring(0, 2));
    for (int i = 0; i < names.size(); i++) {
      conference.with(
          "content/speakers/s" + (names.size() - i) + ".md",
          "---\nname: X\nsort_name: \"" + names.get(i) + "\"\n---\n");
    }
    assertEquals(
        names, SpeakerViews.sorted(conference.program()).stream().map(Speaker::sortKey).toList());
  }
}
