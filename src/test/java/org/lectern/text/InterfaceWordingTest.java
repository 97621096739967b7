package org.lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.EveryLanguage;

/**
 * Words that those who speak a language would stumble over, and what its texts say in their place:
 * grammar, one word for one thing, and the language's own signs.
 */
class InterfaceWordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          en > not to be had > not available here
          en > now has \\{0} > now: {0}
          de > für \\{1} > Zeitplan ({1})
          de > Einmal abonniert, bleibt Ihr Kalender > Nach einmaligem Abonnieren
          de > jetzigen > Zur aktuellen Zeit
          de > wird von selbst weiter versucht > Ihr Browser versucht es weiter
          de > Leitung von Sessions > Geleitete Sessions
          de > Nichts enthält > Kein Eintrag enthält
          de > nicht auf Ihrem Gerät$ > nicht auf Ihrem Gerät gespeichert
          fr > programme du \\{1} > programme ({1})
          fr > [^\u202f][;?!] > chargé\u202f; de
          fr > à venir > à préciser
          fr > Choisir une salle > Choisissez une salle
          fr > =(Nouveau\u00a0|Retiré du|Annulé|Finalement|Déplacé) > Annulation
          fr > h\u00a0\\{1}$ > {0}\u00a0h {1}\u00a0min
          fr > à maintenant > Aller à l’heure actuelle
          es > programa del \\{1} > programa ({1})
          es > horas son de > horas corresponden a {0}
          es > varios pases > se ofrece varias veces
          es > Hoy más tarde > Hoy, más tarde
          es > Ir a ahora > Ir a la hora actual
          pt > programação de \\{1} > programação ({1})
          pt > é o programa de > Programa atualizado em {0}
          pt > guard(a|ou)\\b > salva suas escolhas
          pt > Ir para agora > Ir para o horário atual
          it > programma di \\{1} > programma ({1})
          it > orari sono di > orari si riferiscono a {0}
          it > aggiornato a \\{0} > Ultimo aggiornamento del programma
          it > Vai a ora > Vai all’ora attuale
          it > cose senza > cose anche senza
          it > =Iscriviti$ > Iscriviti al calendario
          it > app di conferenze e chi registra > per chi registra
          it > programmi propri > i propri programmi
          ja > [ぁ-んァ-ヶ一-龠] [A-Za-z] > プログラムをGiggityで開く
          ja > (?<!「(URL|Web)) [ぁ-んァ-ヶ一-龠] > Android用
          ja > 会議用アプリ > カンファレンス用アプリ
          ja > プログラム(用|向け) > ほかのソフト用
          ja > 端末での表示 > ターミナルでの表示
          ja > お使いの機器 > お使いの端末
          ja > 星をつけ > 星を付けた
          ja > で[前次]に > 次の発表（{0}）
          ja > =所属：$ > 所属セッション：
          ja > =時間$ > 所要時間
          ja > 今の時間へ > 現在の時刻へ
          zh > 新增录制 > 新增录音或录像
          ko > – > ~
          ko > 프로그램용 > 다른 소프트웨어용
          ko > =시간$ > 소요 시간
          ko > 수준 > 난이도
          ko > 예정: > 잠정:
          ko > =연결 > 인터넷에 연결
          ko > 지금 시간 > 현재 시각
          ar > ليوم \\{1} > جدول المواعيد ({1})
          ar > بعدد دقائق > بـ\u00a0{0}\u00a0د
          ar > عدد آخر > و{0} غيرها
          ar > كان في \\{0} > بتاريخ {0}
          ar > كتقويم > بصيغة تقويم
          ar > =جديد: > أُضيفت: {0}
          ar > =اشتراك$ > الاشتراك في التقويم
          ar > بالاشتراك > بتأليف مشترك
          ar > قوائم أدق > تضييق القائمة
          ar > إلى الآن > إلى الوقت الحالي
          ar > لقارئات > لبرامج قراءة الخلاصات
          """)
  void a_language_is_written_as_those_write_it_who_speak_it(
      String language, String wrong, String right) throws IOException {
    List<String> texts =
        EveryLanguage.texts(language).entrySet().stream().map(Object::toString).toList();
    Pattern found = Pattern.compile(wrong);
    assertEquals(List.of(), texts.stream().filter(found.asPredicate()).toList());
    assertTrue(texts.stream().anyMatch(text -> text.contains(right)), right);
  }
}
