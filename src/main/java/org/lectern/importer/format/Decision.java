package org.lectern.importer.format;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.lectern.program.Status;

/**
 * The decision on a submission, by the words for it. A submission with an unknown word isn't
 * imported: a rejected talk must not be published because of a word.
 */
public enum Decision {
  CONFIRMED(
      Optional.of(Status.CONFIRMED),
      "(confirm|accept|approve|select|publish|schedule|finali[sz]e|programm)e?d|accept|confirm|publish"
          + "|approve|public|final|yes|y|true|1|invited talk"
          + "|accept(ed)? ?[-(:/ ]? ?(as )?(an? )?(full|short|long|lightning|oral|poster|spotlight"
          + "|regular|talk|paper|presentation|workshop|tutorial|demo|keynote| )+[)]?"
          + "|angenommen|akzeptiert|bestatigt|zugesagt|veroffentlicht|ja"
          + "|(accepte|confirme|retenu|valide|approuve|publie|programme)e?s?|oui"
          + "|(aceptad|confirmad|aprobad|seleccionad|publicad)[oa]s?|si"
          + "|(aceit|aprovad|selecionad)[oa]s?|aceites?|sim"
          + "|(accettat|confermat|approvat|selezionat|pubblicat)[oaie]"
          + "|採択|採用|採録|確定|承認|受理|公開|確認|(採択|採用|確定|承認|確認|公開)済み?|はい|[○◯〇✓✔]"
          + "|已?(接受|录用|錄用|采纳|採納|确认|確認|通过|通過|批准|发布|發布)|是"
          + "|(채택|승인|확정|수락|선정|공개)(됨|완료| 완료)?|예"
          + "|(مقبول|مؤكد|معتمد|منشور)ة?|تم القبول|قبلت|نعم"),
  TENTATIVE(
      Optional.of(Status.TENTATIVE),
      "tentative(ly accepted)?|provisional(ly accepted)?|vorlaufig|unter vorbehalt"
          + "|provisoire|sous reserve|provisional|provv?isori[oa]|暫定|暂定|予定|仮|仮(採択|確定)"
          + "|잠정|예정|(مبدئي|مؤقت)ة?"),
  CANCELLED(
      Optional.of(Status.CANCELLED),
      "cancell?ed|called off|abgesagt|storniert|ausgefallen|entfallt|fallt aus|(session )?annulee?s?"
          + "|(cancelad|anulad|suspendid)[oa]s?|(annullat|cancellat)[oaie]|中止|取消|取り消し|キャンセル"
          + "|已?取消|취소(됨)?|ملغ(ى|اة|ية|ي)|[أا]لغيت"),
  /** Rejected, withdrawn, or not yet decided. */
  NOT_ACCEPTED(
      Optional.empty(),
      "(desk )?reject(ed|ion)?|(un|not )(accept|approv|select|confirm|publish)ed|declined?|den(y|ied)"
          + "|refused?|withdr(a|e)wn?|withdrawal|retracted|deleted?|removed|trash|archived|hidden|private"
          + "|draft|new|open|submit(ted)?|submission|received|in progress|pending( .*)?|on hold|hold"
          + "|((in|under|awaiting|needs) )?(review|evaluation|discussion)|(being )?(reviewed|evaluated)"
          + "|undecided|(not|to be) (yet )?(decided|confirmed)|no decision|unspecified|none|tb[acd]"
          + "|nominated|shortlist(ed)?|wait(ing)? ?list(ed)?|(accept|decline|reject|wait ?list) queue"
          + "|((probabl[ey]|weak(ly)?|strong(ly)?|borderline) )?(accept|reject)[?]|[^?]+[?]+"
          + "|(probabl[ey]|weak(ly)?|borderline) (accept|reject)|borderline|backup|reserve|standby"
          + "|maybe|no|n|false|0"
          + "|abgelehnt|zuruckgezogen|eingereicht|offen|entwurf|in (prufung|begutachtung|bearbeitung)"
          + "|ausstehend|unentschieden|warteliste|nicht angenommen|nein"
          + "|(refuse|rejete|retire|decline|soumis|propose)e?s?|brouillon|en (attente|cours|evaluation)"
          + "|en cours d evaluation|liste d attente|non (accepte|retenu)e?|non"
          + "|(rechazad|rejeitad|recusad|retirad|denegad|enviad|submetid|desestimad)[oa]s?|pendientes?"
          + "|pendentes?|borrador|rascunho|en (espera|revision|evaluacion)|em (espera|revisao|avaliacao|analise)"
          + "|lista de espera|(no|nao) (aceptad|aceit)[oa]|nao"
          + "|(rifiutat|respint|ritirat|inviat)[oaie]|bozza|in (attesa|revisione|valutazione)"
          + "|lista d attesa|non accettat[oa]"
          + "|不採択|不採用|不採録|却下|辞退|取り下げ|取下げ?|撤回|保留|非公開|未定|未決定?|未確定|補欠|下書き"
          + "|(審査|査読|検討|選考|確認|応募|申請)中|審査待ち|(応募|提出|投稿)(済み?)?|新規|いいえ|[×✗✘△▲]"
          + "|(已|被)?(拒绝|拒絕|撤回|撤销|撤銷|退稿|提交)|未(通过|通過|录用|錄用|接受|决定|決定|定)"
          + "|不(接受|通过|通過|录用|錄用)|(审核|審核|审查|評審|评审|审稿)中|待(定|审|審|审核|審核|确认|確認)"
          + "|(候补|候補)(名单)?|草稿|否"
          + "|(거절|반려|탈락|철회|제출|거부|기각|미채택|불채택|미정|보류|대기|미확정)(됨|됐음)?"
          + "|(심사|검토) ?중|대기자( 명단)?|초안|아니오|아니요"
          + "|(مرفوض|مسحوب|معلق|مقدم)ة?|(قيد|تحت) (المراجعة|التقييم|الدراسة)|لم يحدد|لم تقبل"
          + "|قائمة الانتظار|مسودة|لا"),
  /** A word that isn't known. */
  UNKNOWN(Optional.empty(), "(?!)");

  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F\\u064B-\\u0652\\u0640]");

  /** The longest text that can be a word for a decision; a longer one is a note. */
  private static final int LONGEST = 60;

  private final Optional<Status> status;
  private final Pattern words;

  Decision(Optional<Status> status, String words) {
    this.status = status;
    this.words = Pattern.compile(words);
  }

  /** Returns the session's status; empty if the submission isn't in the program. */
  public Optional<Status> status() {
    return status;
  }

  /** Returns the decision that a word in one of the interface's languages stands for. */
  public static Decision of(String said) {
    if (said.length() > LONGEST) {
      return UNKNOWN;
    }
    String plain = plain(said);
    for (Decision decision : values()) {
      if (decision.words.matcher(plain).matches()) {
        return decision;
      }
    }
    return UNKNOWN;
  }

  /**
   * Returns the status of a session with this word. Reports sessions that aren't in the program.
   *
   * @param what the thing with the word, such as {@code a row}
   * @param otherwise what to do if it should be in the program
   * @param leftOut takes the report
   */
  public static Optional<Status> of(
      String said, String what, String otherwise, Consumer<String> leftOut) {
    Decision decision = of(said);
    if (decision == UNKNOWN) {
      String quoted = said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
      leftOut.accept(
          "%s whose state, \"%s\", isn't known; if it is in the program, %s"
              .formatted(what, quoted, otherwise));
    } else if (decision == NOT_ACCEPTED) {
      leftOut.accept("%s whose state is \"%s\"".formatted(what, said));
    }
    return decision.status();
  }

  /** Normalizes a word: lower case, without accents, separators and punctuation at its end. */
  private static String plain(String said) {
    String open = Normalizer.normalize(said, Normalizer.Form.NFKD);
    return Normalizer.normalize(MARKS.matcher(open).replaceAll(""), Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[_’'\\s-]+", " ")
        .replaceAll("[.!*…]+$", "")
        .strip();
  }
}
