package org.lectern.importer.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.program.Status;

/**
 * What the words for a submission's state mean, in the languages that Lectern speaks. What was
 * refused must not get into a program; a word that nothing here knows decides nothing.
 */
public enum Decision {
  CANCELLED(
      Status.CANCELLED,
      "cancell?ed",
      "中止|取消|キャンセル|취소(됨)?|已?取消",
      "abgesagt|annul[eé]e?|cancelad[oa]|annullat[oa]",
      "(تم )?(ال)?(إلغاء|غ[يِ]+ت?)|ملغ[ىيا]ة?"),
  REFUSED(
      "(not|nicht|no|non|n[aã]o|pas) (accept|angenommen|acept|accett|aceit|retenu).*",
      "reject.*|declin.*|withdr[ae]w.*|denied|deleted|refused|no",
      "不採択|不採用|却下|辞退|取り?下げ.*|撤回|不合格",
      "거[절부](됨)?|불합격|탈락|철회(됨)?",
      "[拒被]+[绝絕拒]+.*|未录用|未通过|退稿|撤[回稿]",
      "abgelehnt.*|zur[uü]ckgezogen",
      "refus[eé].*|rejet[eé]e?|retir[eé]e?|rechazad[oa]|retirad[oa]|rifiutat[oa]|respint[oa]|ritirat[oa]"
          + "|rejeitad[oa]|recusad[oa]",
      "مرفوضة?|منسحبة?"),
  UNDECIDED(
      "((still )?(under|in) )?(review|evaluation|discussion|consideration)(ing)?|.*\\bqueue(d)?",
      "submitted|draft|new|pending.*|undecided|nominated|borderline|wait.*list.*|waiting|tbd|maybe",
      "to be decided|reject.*\\?",
      "審査中|査読中|検討中|保留|未決|未定|補欠|下書き|応募",
      "심사 ?중|검토 ?중|대기.*|보류|제출(됨)?",
      "审[核稿查]中|评审中|待[定审].*|候补|草稿|已提交",
      "eingereicht|entwurf|in (bewertung|pr[uü]fung|begutachtung)|warteliste",
      "soumise?|brouillon|en attente|en cours.*|liste d'attente",
      "enviad[oa]|borrador|pendiente|en (revisi[oó]n|espera)|lista de espera",
      "inviat[oa]|bozza|in (attesa|revisione|valutazione)|lista d'attesa",
      "submetid[oa]|rascunho|pendente|em (revis[aã]o|avalia[cç][aã]o|espera)",
      "قيد (المراجعة|الانتظار|التقييم)|معلقة?|مسودة"),
  TENTATIVE(
      Status.TENTATIVE,
      "tentative(ly.*)?|provisional(ly.*)?|condition.*accept.*|accept.*\\?",
      "仮|条件付き.*|vorl[aä]ufig.*|provisoire|provisional|provvisori[oa]|provis[oó]ri[oa]|잠정|暂定|مبدئي"),
  CONFIRMED(
      Status.CONFIRMED,
      "confirmed|accept(ed|ance)?( .*| ?[(,:-].*)?|published|approved|scheduled|yes",
      "採択.*|採用|確定|承認|受理|채택(됨)?|확정(됨)?|승인(됨)?|수락(됨)?|[已被]?(录用|接受|接收|采纳|确认|通过)",
      "angenommen.*|best[aä]tigt|zugesagt",
      "accept[eé]e?|confirm[eé]e?|retenue?|aceptad[oa]|confirmad[oa]|accettat[oa]|confermat[oa]|aceit[oa]|aprovad[oa]",
      "مقبولة?|مؤكدة?");

  private final Optional<Status> status;
  private final Pattern words;

  Decision(Status status, String... words) {
    this(Optional.of(status), words);
  }

  Decision(String... words) {
    this(Optional.empty(), words);
  }

  Decision(Optional<Status> status, String... words) {
    this.status = status;
    this.words = Pattern.compile(String.join("|", words), Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The status of its sessions; nothing where they are none. */
  public Optional<Status> status() {
    return status;
  }

  /** What a word or a few mean; nothing where that isn't known. */
  public static Optional<Decision> of(String text) {
    String plain = PlainText.line(text).toLowerCase(Locale.ROOT).replaceAll("[_-]+", " ").strip();
    for (Decision decision : values()) {
      if (decision.words.matcher(plain).matches()) {
        return Optional.of(decision);
      }
    }
    return Optional.empty();
  }
}
