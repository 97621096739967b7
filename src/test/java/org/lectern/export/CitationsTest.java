package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.export.CitedConference.TITLE;
import static org.lectern.export.CitedConference.knots;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Sites;

/** References are read by programs of others: jbibtex and citeproc-java. */
class CitationsTest {
  @TempDir Path folder;

  private Path site(String session) throws IOException {
    return CitedConference.site(folder, session);
  }

  private static BibTeXEntry entry(String bibtex) throws ParseException {
    BibTeXDatabase database = new BibTeXParser().parse(new StringReader(bibtex));
    assertEquals(1, database.getEntries().size());
    return database.getEntries().values().iterator().next();
  }

  private static String plain(BibTeXEntry entry, String field) throws ParseException {
    String tex = entry.getField(new Key(field)).toUserString();
    return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(tex)));
  }

  @Test
  void bibtex_is_read_with_every_sign_that_tex_takes_for_something_else() throws Exception {
    Path site = site(knots(""));
    BibTeXEntry entry = entry(Files.readString(site.resolve("sessions/knots/knots.bib")));
    assertEquals("knots-2027", entry.getKey().getValue());
    assertEquals("unpublished", entry.getType().getValue());
    assertEquals(TITLE, plain(entry, "title"));
    assertEquals("Ropes & Knots 100%", plain(entry, "eventtitle"));
    assertEquals("Talk, Ropes & Knots 100%, Old Ferry Hall", plain(entry, "note"));
    assertEquals("2027", plain(entry, "year"));
    assertEquals("2027-05-14", plain(entry, "eventdate"));
    assertEquals(
        "https://knots.example.org/sessions/knots/", entry.getField(new Key("url")).toUserString());
    assertEquals(
        "Reis, Ana and {Knot and Rope, \\textbraceleft{}Ltd\\textbraceright{}} and {源 匡}",
        entry.getField(new Key("author")).toUserString());
  }

  @Test
  void names_in_bibtex_are_read_in_their_parts_or_whole() throws Exception {
    Path site = site("---\ntitle: ロープの結び方\nspeakers: [ana, tadashi]\n---\n");
    BibTeXEntry entry = entry(Files.readString(site.resolve("sessions/knots/knots.bib")));
    assertEquals("{ロープの結び方}", entry.getField(new Key("title")).toUserString());
    CSLItemData read = new BibTeXConverter().toItemData(entry);
    assertEquals("Reis", read.getAuthor()[0].getFamily());
    assertEquals("Ana", read.getAuthor()[0].getGiven());
    assertEquals("{源 匡}", entry.getField(new Key("author")).toUserString().split(" and ")[1]);
    assertArrayEquals(new int[][] {{2027, 5}}, read.getIssued().getDateParts());
  }

  @Test
  void ris_is_read_with_everything_that_it_says() throws Exception {
    Path site = site(knots("media: [ { pdf: media/knots.pdf, title: Handout } ]"));
    Path file = site.resolve("sessions/knots/knots.ris");
    RISReference read;
    try (var in = Files.newInputStream(file)) {
      read = new RISConverter().loadLibrary(in).getReferences().get(0);
    }
    assertEquals(RISType.CPAPER, read.getType());
    assertEquals(TITLE, read.getTitle());
    assertArrayEquals(
        new String[] {"Reis, Ana", "Knot and Rope – {Ltd}", "源 匡"}, read.getAuthors());
    assertEquals("Ropes & Knots 100%", read.getSecondaryTitle());
    assertEquals("Old Ferry Hall", read.getPlace());
    assertEquals("https://knots.example.org/sessions/knots/", read.getURL());
    assertEquals("2027/05/14", read.getDate());
    assertArrayEquals(new String[] {"knots", "R&D"}, read.getKeywords());
    assertTrue(read.getFileAttachments()[0].matches("https://knots.*/media/knots\\..*pdf"));
    for (String line : Files.readString(file).split("\r\n")) {
      assertTrue(line.matches("[A-Z][A-Z0-9]  - .*"), line);
    }
  }

  @Test
  void csl_json_is_read_with_everything_that_it_says() throws Exception {
    Path site = site(knots(""));
    CSLItemData read = csl(site.resolve("sessions/knots/knots.csl.json")).get(0);
    assertEquals(CSLType.SPEECH, read.getType());
    assertEquals("knots-2027", read.getId());
    assertEquals(TITLE, read.getTitle());
    CSLName[] names = read.getAuthor();
    assertEquals("Reis", names[0].getFamily());
    assertEquals("Knot and Rope, {Ltd}", names[1].getLiteral());
    assertEquals("源 匡", names[2].getLiteral());
    assertArrayEquals(new int[][] {{2027, 5, 14}}, read.getIssued().getDateParts());
    assertEquals("Old Ferry Hall", read.getEventPlace());
    assertEquals("Ropes & Knots 100%", read.getEvent());
    assertEquals("Talk", read.getGenre());
    assertEquals("https://knots.example.org/sessions/knots/", read.getURL());
  }

  @Test
  void csl_json_fits_the_schema_of_csl() throws Exception {
    Path site = site(knots("doi: 10.5555/knots.2027"));
    assertEquals(List.of(), misfits(Files.readString(site.resolve("sessions.csl.json"))));
    assertEquals(
        List.of(), misfits(Files.readString(site.resolve("sessions/knots/knots.csl.json"))));
    assertEquals(List.of(), misfits(Files.readString(Sites.sample().resolve("sessions.csl.json"))));
    assertEquals(2, misfits("[{\"id\": \"a\", \"type\": \"talk\", \"when\": 1}]").size());
  }

  private static List<String> misfits(String csl) throws IOException {
    try (InputStream schema =
        CitationsTest.class.getResourceAsStream("/org/lectern/cite/csl-data.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(schema)
          .validate(csl, InputFormat.JSON)
          .stream()
          .map(ValidationMessage::getMessage)
          .toList();
    }
  }

  @SuppressWarnings("unchecked")
  private static List<CSLItemData> csl(Path file) throws IOException {
    return new JsonParser(new JsonLexer(new StringReader(Files.readString(file))))
        .parseArray().stream()
            .map(item -> CSLItemData.fromJson((Map<String, Object>) item))
            .toList();
  }

  @Test
  void a_talk_with_a_doi_is_published() throws Exception {
    Path site = site(knots("doi: https://doi.org/10.5555/Knots_<1>"));
    BibTeXEntry entry = entry(Files.readString(site.resolve("sessions/knots/knots.bib")));
    assertEquals("inproceedings", entry.getType().getValue());
    assertEquals("Ropes & Knots 100%", plain(entry, "booktitle"));
    assertEquals("10.5555/Knots_<1>", entry.getField(new Key("doi")).toUserString());
    CSLItemData read = csl(site.resolve("sessions/knots/knots.csl.json")).get(0);
    assertEquals(CSLType.PAPER_CONFERENCE, read.getType());
    assertEquals("10.5555/Knots_<1>", read.getDOI());
    assertTrue(
        Files.readString(site.resolve("sessions/knots/knots.ris"))
            .contains("\r\nDO  - 10.5555/Knots_<1>\r\n"));
  }

  @Test
  void a_keyword_with_a_comma_stays_one() throws Exception {
    Path site = site(knots("").replace("\"R&D\"", "\"rope, twine\""));
    BibTeXEntry entry = entry(Files.readString(site.resolve("sessions/knots/knots.bib")));
    assertEquals("knots, rope – twine", plain(entry, "keywords"));
    String csl = Files.readString(site.resolve("sessions/knots/knots.csl.json"));
    assertTrue(csl.contains("\"keyword\":\"knots, rope – twine\""), csl);
  }

  @Test
  void a_separator_of_lines_in_a_title_ends_none() throws Exception {
    Path site = site("---\ntitle: \"Knots\\Land\\Pbends\"\nspeakers: [ana]\n---\n");
    String ris = Files.readString(site.resolve("sessions/knots/knots.ris"));
    assertTrue(ris.contains("TI  - Knots and bends\r\n"), ris);
    String bibtex = Files.readString(site.resolve("sessions/knots/knots.bib"));
    assertTrue(bibtex.contains("{Knots and bends}"), bibtex);
  }

  @Test
  void all_forms_tell_of_the_same_talks_of_the_sample() throws Exception {
    Path site = Sites.sample();
    BibTeXDatabase bibtex =
        new BibTeXParser().parse(new StringReader(Files.readString(site.resolve("sessions.bib"))));
    TreeSet<String> keys = new TreeSet<>();
    bibtex.getEntries().keySet().forEach(key -> keys.add(key.getValue()));
    TreeSet<String> ids = new TreeSet<>();
    csl(site.resolve("sessions.csl.json")).forEach(item -> ids.add(item.getId()));
    assertEquals(keys, ids);
    assertTrue(keys.size() > 30, keys.toString());
    keys.forEach(key -> assertTrue(key.matches("[A-Za-z0-9.:-]+"), key));
    try (var in = Files.newInputStream(site.resolve("sessions.ris"))) {
      assertEquals(keys.size(), new RISConverter().loadLibrary(in).getReferences().size());
    }
  }
}
