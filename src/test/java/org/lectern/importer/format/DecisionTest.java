package org.lectern.importer.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.program.Status;

class DecisionTest {
  private static Optional<Status> status(String text) {
    return Decision.of(text).orElseThrow().status();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accepted", "ACCEPT", "accepted (poster)", "Accept as poster", "Confirmed", "採択", "채택됨",
        "已录用", "angenommen", "Acceptée", "aceptado", "accettata", "aprovado", "مقبول"
      })
  void accepted(String text) {
    assertEquals(Optional.of(Status.CONFIRMED), status(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tentative", "ACCEPT?", "conditionally accepted", "vorläufig", "仮"})
  void accepted_but_not_for_sure(String text) {
    assertEquals(Optional.of(Status.TENTATIVE), status(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancelled", "Canceled", "中止", "abgesagt", "annulé", "ملغى", "취소됨"})
  void cancelled(String text) {
    assertEquals(Optional.of(Status.CANCELLED), status(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reject",
        "REJECT",
        "reject?",
        "Rejected",
        "Not accepted",
        "not_accepted",
        "Withdraw",
        "Withdrawn",
        "Denied",
        "Declined",
        "不採択",
        "불합격",
        "被拒绝",
        "abgelehnt",
        "nicht angenommen",
        "Refusé",
        "Rechazado",
        "rifiutato",
        "rejeitada",
        "مرفوض"
      })
  void refused(String text) {
    assertEquals(Optional.empty(), status(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Under review",
        "In review",
        "In_Evaluation",
        "Undecided",
        "Nominated",
        "Waitlist queue",
        "Waitlisted",
        "Accept_Queue",
        "Decline_Queue",
        "borderline",
        "Pending",
        "submitted",
        "new",
        "保留",
        "審査中",
        "심사중",
        "审核中",
        "eingereicht",
        "en attente",
        "en revisión",
        "in attesa",
        "em avaliação",
        "قيد المراجعة"
      })
  void not_decided(String text) {
    assertEquals(Optional.empty(), status(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "off to sea", "CA", "Plenary", "full"})
  void nothing_that_decides(String text) {
    assertEquals(Optional.empty(), Decision.of(text));
  }
}
