package org.lectern.importer.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.importer.Importing;
import org.lectern.program.Status;

/** What the words for a submission's state are taken for, in all formats. */
class DecisionTest {
  @TempDir private Path root;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accepted",
        "ACCEPT",
        "Confirmed",
        "Accept (oral)",
        "Accept as poster",
        "accepted - full paper",
        "published",
        "採択",
        "採択済",
        "確定",
        "○",
        "angenommen",
        "Bestätigt",
        "Acceptée",
        "retenu",
        "Aceptada",
        "Confirmado",
        "Aceito",
        "Accettata",
        "已接受",
        "录用",
        "채택됨",
        "확정",
        "مقبول",
        "مؤكَّدة"
      })
  void what_is_accepted_is_confirmed(String said) {
    assertEquals(Decision.CONFIRMED, Decision.of(said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reject",
        "REJECT",
        "reject?",
        "accept?",
        "probably accept",
        "Not accepted",
        "Under review",
        "In review",
        "In evaluation",
        "In_Evaluation",
        "Undecided",
        "Pending",
        "Nominated",
        "Waitlisted",
        "Waitlist queue",
        "Accept_Queue",
        "Decline_Queue",
        "borderline",
        "Withdraw",
        "withdrawn",
        "Denied",
        "new",
        "draft",
        "submitted",
        "abgelehnt",
        "Eingereicht",
        "Zurückgezogen",
        "Refusé",
        "En attente",
        "Rechazado",
        "Pendiente",
        "Rejeitada",
        "Em análise",
        "Rifiutato",
        "In attesa",
        "不採択",
        "保留",
        "審査中",
        "未定",
        "△",
        "已拒绝",
        "未通过",
        "待定",
        "거절",
        "심사 중",
        "مرفوض",
        "قيد المراجعة"
      })
  void what_is_rejected_withdrawn_or_undecided_is_no_session(String said) {
    assertEquals(Decision.NOT_ACCEPTED, Decision.of(said));
  }

  @ParameterizedTest
  @CsvSource({
    "tentative, TENTATIVE",
    "Vorläufig, TENTATIVE",
    "Sous réserve, TENTATIVE",
    "暂定, TENTATIVE",
    "잠정, TENTATIVE",
    "مبدئية, TENTATIVE",
    "Canceled, CANCELLED",
    "Abgesagt, CANCELLED",
    "Annulée, CANCELLED",
    "Cancelada, CANCELLED",
    "Annullata, CANCELLED",
    "中止, CANCELLED",
    "已取消, CANCELLED",
    "취소됨, CANCELLED",
    "أُلغيت, CANCELLED"
  })
  void what_is_tentative_or_cancelled_stays_so(String said, Decision decision) {
    assertEquals(decision, Decision.of(said));
  }

  @Test
  void the_manual_tells_the_truth() throws IOException {
    Map<String, Optional<Status>> meanings =
        Map.of(
            "takes place", Optional.of(Status.CONFIRMED),
            "is `tentative`", Optional.of(Status.TENTATIVE),
            "is `cancelled`", Optional.of(Status.CANCELLED),
            "is left out", Optional.empty());
    int words = 0;
    for (String line : Files.readAllLines(Path.of("docs/importing.md"))) {
      String[] cells = line.split(" *[|] *", -1);
      if (cells.length == 4 && meanings.containsKey(cells[2])) {
        for (String word : cells[1].replace("`", "").split(", ", -1)) {
          assertEquals(meanings.get(cells[2]), Decision.of(word).status(), word);
          assertNotEquals(Decision.UNKNOWN, Decision.of(word), word);
          words++;
        }
      }
    }
    assertTrue(words > 50, () -> "too few words in docs/importing.md");
  }

  @Test
  void what_isnt_known_is_no_session_and_told() {
    List<String> leftOut = new ArrayList<>();
    Optional<Status> status = Decision.of("see mail", "a row", "write confirmed", leftOut::add);
    assertTrue(status.isEmpty());
    assertEquals(
        List.of(
            "a row whose state, \"see mail\", isn't known; if it is in the program, write confirmed"),
        leftOut);
  }

  @Test
  void a_note_as_long_as_a_page_is_no_state() {
    assertEquals(Decision.UNKNOWN, Decision.of("accept " + "paper ".repeat(50_000)));
  }

  @Test
  void events_of_schedules_and_calendars_follow_the_same_rule() {
    String schedule =
        """
        {"schedule": {"conference": {"title": "Harbour", "time_zone_name": "Europe/Lisbon", "days": [
          {"date": "2027-05-14", "rooms": {"Deck": [
            {"id": 1, "title": "Knots", "date": "2027-05-14T10:00:00+01:00", "duration": "00:30",
             "state": "confirmed"},
            {"id": 2, "title": "Sails", "date": "2027-05-14T11:00:00+01:00", "duration": "00:30",
             "state": "rejected"}]}}]}}}
        """;
    assertTrue(
        Importing.of("schedule.json", schedule, ImportOptions.NONE, root)
            .told()
            .contains("1 left out: an event whose state is \"rejected\""));
    String calendar =
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        BEGIN:VEVENT
        UID:1
        SUMMARY:Knots
        DTSTART:20270514T100000Z
        STATUS:CONFIRMED
        END:VEVENT
        BEGIN:VEVENT
        UID:2
        SUMMARY:Sails
        DTSTART:20270514T110000Z
        STATUS:DRAFT
        END:VEVENT
        END:VCALENDAR
        """;
    assertTrue(
        Importing.of(
                "icalendar",
                calendar.replace("\n", "\r\n"),
                Importing.in("Europe/Lisbon"),
                root.resolve("b"))
            .told()
            .contains("1 left out: an event whose state is \"DRAFT\""));
  }
}
