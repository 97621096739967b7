package org.lectern.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.importer.Importing;

/** Columns that tell who gives a session. */
class PeopleColumnsTest {
  @TempDir private Path root;

  private Importing csv(String text) {
    return Importing.of("csv", text, Importing.in("Europe/Lisbon"), root);
  }

  @Test
  void readings_pronouns_orcids_and_dois_have_fields_of_their_own() {
    Importing done =
        csv(
            """
            Title,Speaker,Furigana,Pronouns,ORCID iD,DOI
            Knots,Mei Tanaka,たなか めい,she/her,https://orcid.org/0000-0002-1825-0097,https://doi.org/10.5555/knots
            Ropes,Ana Reis,,,0000000218250097,doi.org/10.5555/ropes
            Sails,"Bo Li, Kim Oh","ぼ り, きむ お",they/them; she/her,"orcid.org/0000-0002-1694-233X/, 0000–0001–5109–3700",
            """);
    assertEquals(
        """
        ---
        name: "Mei Tanaka"
        reading: "たなか めい"
        pronouns: "she/her"
        orcid: "0000-0002-1825-0097"
        ---
        """,
        done.file("speakers/mei-tanaka.md"));
    assertTrue(
        done.file("speakers/ana-reis.md").contains("orcid: \"0000-0002-1825-0097\"\n"),
        done.file("speakers/ana-reis.md"));
    String kim = done.file("speakers/kim-oh.md");
    assertTrue(kim.contains("reading: \"きむ お\"\npronouns: \"she/her\"\n"), kim);
    assertTrue(kim.contains("orcid: \"0000-0001-5109-3700\"\n"), kim);
    String bo = done.file("speakers/bo-li.md");
    assertTrue(bo.contains("orcid: \"0000-0002-1694-233X\"\n"), bo);
    assertTrue(done.file("sessions/knots.md").contains("\ndoi: \"10.5555/knots\"\n"));
    assertTrue(done.file("sessions/ropes.md").contains("\ndoi: \"10.5555/ropes\"\n"));
    assertTrue(done.told().contains("1 read: column \"Furigana\" as reading"));
    assertTrue(done.told().stream().noneMatch(told -> told.contains("extra")));
  }

  @Test
  void what_cant_be_an_orcid_or_a_doi_stays_below_extra_and_is_told() {
    Importing done =
        csv(
            """
            Title,Speaker,ORCID,DOI
            Knots,Mei Tanaka,0000-0002-1825-0098,soon
            Sails,"Bo Li, Kim Oh","0000-0002-1694-233X, none",
            """);
    String knots = done.file("sessions/knots.md");
    assertTrue(knots.contains("table: { ORCID: \"0000-0002-1825-0098\", DOI: soon }"), knots);
    assertFalse(done.file("speakers/mei-tanaka.md").contains("orcid"));
    String bo = done.file("speakers/bo-li.md");
    assertTrue(bo.contains("orcid: \"0000-0002-1694-233X\"\n"), bo);
    assertFalse(done.file("speakers/kim-oh.md").contains("orcid"));
    String sails = done.file("sessions/sails.md");
    assertTrue(sails.contains("233X, none"), sails);
    for (String told :
        new String[] {
          "2 kept below extra: what can't be an ORCID: its digits don't fit",
          "1 kept below extra: what is no DOI",
          "2 kept below extra: column \"ORCID\"",
          "1 kept below extra: column \"DOI\""
        }) {
      assertTrue(done.told().contains(told), told + " in " + done.told());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "氏名（フリガナ）",
        "お名前（ふりがな）",
        "発表者名（よみ）",
        "フリガナ",
        "ふりがな",
        "氏名の読み",
        "読み仮名",
        "Furigana",
        "Yomigana",
        "Name (Katakana)",
        "Speaker name (kana)",
        "Reading",
        "Name pronunciation",
        "How do we pronounce your name?"
      })
  void a_column_that_says_how_a_name_is_read_is_no_second_name(String heading) {
    Importing done = csv("タイトル,氏名," + heading + "\n結び目,山田 太郎,やまだ たろう\n");
    assertTrue(done.file("sessions/結び目.md").contains("speakers: [山田-太郎]\n"));
    assertTrue(done.file("speakers/山田-太郎.md").contains("reading: \"やまだ たろう\"\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"タイトル（ふりがな）", "所属フリガナ", "Further reading", "氏名（ローマ字）", "氏名 (English)"})
  void what_something_else_is_read_as_is_neither_that_nor_a_name(String heading) {
    Importing done = csv(heading + ",タイトル,氏名\nかきくけこ,結び目,山田 太郎\n");
    String session = done.file("sessions/結び目.md");
    assertTrue(session.contains("speakers: [山田-太郎]\n"), session);
    assertTrue(session.contains("かきくけこ"), session);
    assertFalse(done.file("speakers/山田-太郎.md").contains("かきくけこ"));
  }

  @Test
  void names_in_two_columns_are_joined_as_their_language_does() {
    Importing done =
        csv(
            """
            Title,姓,名,セイ,メイ
            Knots,山田,太郎,ヤマダ,タロウ
            Ropes,Reis,Ana,,
            """);
    String taro = done.file("speakers/山田-太郎.md");
    assertTrue(taro.contains("name: \"山田 太郎\"\nreading: \"ヤマダ タロウ\"\n"), taro);
    assertTrue(done.file("speakers/ana-reis.md").contains("name: \"Ana Reis\"\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Noor; van der Zwaluw; van der Zwaluw, Noor",
        "María José; Ibarra Quispe; Ibarra Quispe, María José",
        "Ana; Reis; Reis, Ana",
      })
  void lists_sort_by_the_last_name_that_has_a_column(String first, String last, String sortName) {
    Importing done = csv("Title,First name,Last name\nKnots,%s,%s\n".formatted(first, last));
    String file = speaker(done);
    assertTrue(
        file.contains("name: \"%s %s\"\nsort_name: \"%s\"\n".formatted(first, last, sortName)),
        file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "名,姓\nKnots,太郎,山田\n",
        "First name,Last name\nKnots,,Reis\n",
        "First name,Last name\nKnots,Ana,Reis (Harbour School)\n",
        "First name,Last name,Furigana\nKnots,Ana,Reis,れいす あな\n",
        "Speaker\nKnots,Ana Reis\n",
      })
  void nothing_is_guessed_where_the_name_sorts_so_anyway_or_has_a_reading(String rest) {
    String file = speaker(csv("Title," + rest));
    assertFalse(file.contains("sort_name"), file);
  }

  private String speaker(Importing done) {
    return done.file("speakers/" + root.resolve("content/speakers").toFile().list()[0]);
  }
}
