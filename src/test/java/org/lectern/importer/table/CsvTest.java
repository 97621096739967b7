package org.lectern.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Importing;
import org.lectern.importer.format.ImportOptions;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.model.Imported;

class CsvTest {
  @TempDir private Path root;

  private Importing csv(String text) {
    return Importing.of("csv", text, Importing.in("Europe/Lisbon"), root);
  }

  @Test
  void a_table_of_a_form_becomes_sessions_and_speakers() {
    Importing done =
        csv(
            """
            Timestamp,Email Address,What is the title of your talk?,Your name(s),Abstract,Date,Start time,End time,Room,Level,Keywords,T-shirt
            2027-01-01 10:00,ana@example.org,Knots,"Ana Reis, Mei Tanaka and Bo Li","Three <b>knots</b>.",2027-05-14,10:00,10:45,Deck,Beginner,"ropes; boats",L
            """);
    assertEquals(
        """
        ---
        title: "Knots"
        speakers: [ana-reis, mei-tanaka, bo-li]
        start: 2027-05-14 10:00
        duration: 45
        room: deck
        level: "Beginner"
        keywords: [ropes, boats]
        extra:
          table: { Timestamp: 2027-01-01 10:00, T-shirt: L }
        ---
        Three **knots**.
        """,
        done.file("sessions/knots.md"));
    assertEquals(
        java.util.List.of(
            "1 read: column \"Abstract\" as abstract",
            "1 read: column \"Date\" as date",
            "1 read: column \"End time\" as end_time",
            "1 read: column \"Keywords\" as keywords",
            "1 read: column \"Level\" as level",
            "1 read: column \"Room\" as room",
            "1 read: column \"Start time\" as start_time",
            "1 read: column \"What is the title of your talk?\" as title",
            "1 read: column \"Your name(s)\" as speakers",
            "1 left out: column \"Email Address\", which is nobody else's business",
            "1 changed: HTML in a text, which is Markdown now",
            "1 kept below extra: column \"T-shirt\"",
            "1 kept below extra: column \"Timestamp\""),
        done.told());
  }

  @Test
  void japanese_headings_dates_and_the_encoding_of_excel_are_known() {
    byte[] bytes =
        """
        演題番号,演題名,発表者,所属,日時,会場,要旨,備考
        A-1,結び目の話,山田 太郎、佐藤 花子,東都大学、西海大学,2027年5月14日 午後1時30分〜14時15分,第１会場,三つの結び目。,窓側
        """
            .getBytes(Charset.forName("windows-31j"));
    Importing done = Importing.of("csv", bytes, Importing.in("Asia/Tokyo"), root);
    String session = done.file("sessions/結び目の話.md");
    assertTrue(session.contains("start: 2027-05-14 13:30\nduration: 45\n"), session);
    assertTrue(session.contains("speakers: [山田-太郎, 佐藤-花子]\n"), session);
    assertTrue(session.contains("id: A-1\n"), session);
    assertTrue(session.contains("table: { \"備考\": 窓側 }\n"), session);
    assertTrue(done.file("speakers/佐藤-花子.md").contains("affiliation: \"西海大学\"\n"));
    assertTrue(
        done.told().contains("1 changed: the file isn't in UTF-8, and is taken for windows-31j"),
        done.told().toString());
  }

  @Test
  void columns_can_be_said_and_semicolons_separate_cells() {
    Importing done =
        Importing.of(
            "csv",
            "Was;Wer;Wann;Wo\nKnoten;Ana Reis und Bo Li;14.05.2027 10.30 Uhr;Deck\n",
            new ImportOptions(
                Optional.of(ZoneId.of("Europe/Berlin")),
                Optional.empty(),
                Map.of("Was", "title", "Wer", "speakers", "Wann", "start", "Wo", "room")),
            root);
    String session = done.file("sessions/knoten.md");
    assertTrue(session.contains("speakers: [ana-reis, bo-li]\nstart: 2027-05-14 10:30\n"), session);
  }

  @Test
  void who_is_written_with_the_family_name_first_is_the_same_beside_others() {
    Importing done =
        csv(
            """
            Title,Speakers
            Knots,"Doe, John"
            Bends,"Smith, Jane; Doe, John"
            Tides,"Ana Reis, MIT; Bo Li, ETH"
            """);
    assertTrue(done.file("sessions/knots.md").contains("speakers: [john-doe]\n"));
    assertTrue(done.file("sessions/bends.md").contains("speakers: [jane-smith, john-doe]\n"));
    assertTrue(done.file("sessions/tides.md").contains("speakers: [ana-reis-mit, bo-li-eth]\n"));
  }

  @Test
  void an_end_long_before_its_start_is_told() {
    Importing done =
        csv(
            """
            Title,Date,Start time,End time
            Knots,2027-05-14,10:00,9:45
            Party,2027-05-14,22:00,1:00
            """);
    assertTrue(done.file("sessions/knots.md").contains("duration: 23h 45m\n"));
    assertTrue(done.file("sessions/party.md").contains("duration: 3h\n"));
    assertEquals(
        1,
        done.told().stream()
            .filter(
                one ->
                    one.contains(
                        "an end before its start, 10:00 to 09:45, which is on the next day now"))
            .count());
  }

  @Test
  void a_quote_that_no_other_ends_is_told_with_its_line() {
    assertEquals(
        "file:2:1: a cell here begins with a quote, and no quote ends it",
        Importing.refusal(
            "csv", "Title,Speakers\n\"Opening talk,Ana Reis\nKnots,Ana Reis\nTides,Bo Li\n"));
    assertEquals(
        "file:4:1: a cell here begins with a quote, and no quote ends it",
        Importing.refusal("csv", "Title,Abstract\n\"Knots\",\"One.\n\nTwo.\",\"Deck\nTides,x\n"));
  }

  @Test
  void text_behind_the_quote_that_ends_a_cell_is_told_with_its_line() throws IOException {
    byte[] bytes =
        "Title,Speakers\n\"Opening talk,Ana Reis\nKnots,\"Ana Reis\"\n"
            .getBytes(StandardCharsets.UTF_8);
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () ->
                new Csv()
                    .read(
                        Input.of("file", new ByteArrayInputStream(bytes)),
                        new Reading(ImportOptions.NONE)));
    assertEquals("file:3:1", refused.position().toString());
    assertEquals("there is text behind the quote that ends a cell", refused.getMessage());
    assertEquals(
        Optional.of(
            "a quote within a cell is written twice; or in the row that begins in line 2 a quote is"
                + " missing"),
        refused.hint());
  }

  @Test
  void quotes_within_cells_and_blanks_behind_them_are_no_mistake() {
    Importing done = csv("Title,Speakers\n\"The \"\"knot\"\"\" ,Ana Reis\nPipes of 4\",Bo Li\n");
    assertTrue(done.file("sessions/the-knot.md").contains("The \\\"knot\\\""));
    assertTrue(done.file("sessions/pipes-of-4.md").contains("Pipes of 4\\\""));
  }

  @Test
  void apostrophes_against_formulas_are_taken_away_and_no_others() {
    Importing done = csv("slug,title,subtitle\na,'=1+1,'-2\nb,'+1' considered,'tis\nc,'＝1,''\n");
    assertTrue(done.file("sessions/a.md").contains("title: \"=1+1\"\nsubtitle: \"-2\"\n"));
    assertTrue(done.file("sessions/b.md").contains("title: \"'+1' considered\"\n"));
    assertTrue(done.file("sessions/b.md").contains("subtitle: \"'tis\"\n"));
    assertTrue(done.file("sessions/c.md").contains("title: \"＝1\"\nsubtitle: \"''\"\n"));
  }

  @Test
  void rows_with_one_id_are_one_session() {
    Importing done =
        csv(
            """
            Session Id,Title,FirstName,LastName,TagLine,Scheduled At,Scheduled Duration,Room,Owner Notes
            7,Knots,Ana,Reis,Rigger,14 May 2027 10:00 AM,45,Deck,first
            7,Knots,Mei,Tanaka,Sailor,14 May 2027 10:00 AM,45,Deck,second
            7,Knots,Mei,Tanaka,Sailor,15 May 2027 2:00 PM,45,Cabin,
            """);
    String session = done.file("sessions/knots.md");
    assertTrue(session.contains("speakers: [ana-reis, mei-tanaka]\n"), session);
    assertTrue(session.contains("{ start: 2027-05-15 14:00, duration: 45, room: cabin }"), session);
    assertTrue(session.contains("\"Owner Notes\": first"), session);
    assertTrue(session.contains("\"Owner Notes\": second"), session);
  }

  @Test
  void times_that_cannot_be_read_are_kept() {
    Importing done = csv("Title,Date,Time\nKnots,soon,after lunch\n");
    assertTrue(
        done.file("sessions/knots.md").contains("table: { Date: soon, Time: \"after lunch\" }"),
        done.file("sessions/knots.md"));
  }

  @Test
  void a_title_above_the_headings_is_told() {
    Importing done = csv("Programme 2027,,\n,,\nTitle,Speaker,Room\nKnots,\"Reis, Ana\",Deck\n");
    assertTrue(done.file("sessions/knots.md").contains("speakers: [ana-reis]\n"));
    assertTrue(done.told().contains("1 left out: a row above the headings"));
  }

  @Test
  void a_table_without_titles_is_refused_with_what_to_say() {
    assertEquals(
        "file:1:1: no column's heading says that it has the titles",
        Importing.refusal("csv", "Was,Wer\nKnoten,Ana\n"));
    assertEquals("file: there is nothing in this table", Importing.refusal("csv", "\n\n"));
  }

  @Test
  void a_huge_cell_is_refused_before_it_fills_the_memory() {
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            String start = "Title,Speaker\n\"";
            return at < start.length() ? start.charAt(at++) : 'a';
          }
        };
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () -> new Csv().read(Input.of("file", endless), new Reading(ImportOptions.NONE)));
    assertEquals("a single piece of the file is larger than 8 megabytes", refused.getMessage());
    byte[] zeros = new byte[400_001];
    Arrays.fill(zeros, (byte) 'a');
    String refusal =
        Importing.refusal("csv", "Title\n" + new String(zeros, StandardCharsets.UTF_8));
    assertEquals("file:2:1: a text here has more than 400,000 characters", refusal);
  }

  @Test
  void a_large_file_is_streamed() throws IOException {
    byte[] blank = (",".repeat(99) + "\n").repeat(1000).getBytes(StandardCharsets.UTF_8);
    InputStream large =
        new java.io.SequenceInputStream(
            java.util.Collections.enumeration(
                java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                            "Title,Room\nKnots,Deck\n".getBytes(StandardCharsets.UTF_8)),
                        java.util.stream.Stream.generate(() -> blank).limit(300))
                    .<InputStream>map(ByteArrayInputStream::new)
                    .toList()));
    Imported imported =
        new Csv().read(Input.of("file", large), new Reading(Importing.in("Etc/UTC")));
    assertEquals(1, imported.sessions().size());
  }
}
