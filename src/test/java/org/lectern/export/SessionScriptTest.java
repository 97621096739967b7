package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;
import org.lectern.address.Addresses;
import org.lectern.content.ContentReader;
import org.lectern.program.History;
import org.lectern.program.OverNet;
import org.lectern.program.Program;

class SessionScriptTest {
  @TempDir Path folder;

  @Test
  void says_of_a_session_what_scripts_need_and_no_more() throws IOException {
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            """
            name: Harbour "Talks"
            url: https://talks.example.org/2027/
            timezone: Europe/Lisbon
            start: 2027-03-26
            end: 2027-03-28
            day_starts: "04:00"
            languages: [en, ja]
            venue: { name: Old Ferry Hall, address: 12 Quay Street }
            rooms: [ { id: deck, name: The Deck } ]
            session_types:
              - { id: talk, name: Talk, duration: 30 }
              - { id: break, name: Break, duration: 30, service: true }
            """)
        .with("content/speakers/ana-reis.md", "---\nname: Ana Reis\n---\n")
        .session("tea", "type: break\nstart: 2027-03-28 00:30")
        .session(
            "結び目",
            """
            type: talk
            status: cancelled
            replaced_by: tea
            speakers: [ana-reis]
            aliases: [knots]
            slots:
              - { start: 2027-03-27 23:45, room: deck }
              - { start: 2027-03-28 10:00, room: deck }""");
    List<Program> editions = ContentReader.read(folder).editions();
    Program japanese = editions.get(1);
    History.Change change = new History.Change(Instant.parse("2027-01-01T12:00:00Z"), 3);
    History history =
        new History(Map.of("sessions/結び目.md", change, "sessions/tea.md", change), List.of());
    assertEquals(
        """
        Lectern.data={"name":"Harbour \\"Talks\\"","url":"https://talks.example.org/2027/",\
        "place":"Old Ferry Hall, 12 Quay Street","rooms":{"deck":"The Deck"},"sessions":[\
        {"slug":"結び目","title":"X","lang":"en",\
        "page":"ja/sessions/%E7%B5%90%E3%81%B3%E7%9B%AE/index.html",\
        "ids":["nknts98","w50446f"],"changed":[1798804800,2000],"status":"cancelled","instead":"tea","was":["knots"],\
        "speakers":["Ana Reis"],"times":[\
        {"start":"2027-03-27T23:45Z","end":"2027-03-28T00:15Z",\
        "uid":"結び目@talks.example.org.2027","rooms":["deck"]},\
        {"start":"2027-03-28T10:00+01:00","end":"2027-03-28T10:30+01:00",\
        "uid":"結び目-2@talks.example.org.2027","rooms":["deck"]}]},\
        {"slug":"tea","title":"X","lang":"en","service":true,"times":[\
        {"start":"2027-03-28T00:30Z","end":"2027-03-28T02:00+01:00",\
        "uid":"tea@talks.example.org.2027"}]}]};
        """,
        new String(
            SessionScript.of(
                japanese, Addresses.of(japanese, editions), OverNet.in(editions), history),
            StandardCharsets.UTF_8));
  }
}
