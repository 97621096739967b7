package org.lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
  @ParameterizedTest
  @CsvSource({
    "'Remote Teaching, 2021', remote teaching 2021",
    "Đặng Thanh Hương, dang thanh huong",
    "Łukasz Ærø Straße, lukasz aero strasse",
    "İstanbul ILIK ılık, istanbul ilik ilik",
    "ΟΔΥΣΣΕΥΣ Οδυσσεύς, οδυσσευσ οδυσσευσ",
    "Ёлка, елка",
    "micro-credentials, micro credentials microcredentials",
    "state-of-the-art!, state of the art stateoftheart",
    "O’Brien's, o brien s obriens",
    "- dash - here -, dash here",
    "遠隔授業, 遠隔 隔授 授業 業",
    "声, 声",
    "源 匡, 源 源匡 匡",
    "源　匡, 源 源匡 匡",
    "人々, 人々 々",
    "いすゞ, いす すゞ ゞ",
    "ﾃﾞｰﾀ, でー ーた た",
    "データ, でー ーた た",
    "ＡＢＣ１２, abc12",
    "マリア・ホセ, まり りあ あほ ほせ せ",
    "ヴァイオリン, ゔぁ ぁい いお おり りん ん",
    "第3回AI研究会, 第 3 回 ai 研究 究会 会",
    "학교에서 배우는, 학교 교에 에서 서 서배 배우 우는 는",
    "التعليم عن بُعد, التعليم تعليم عن بعد",
    "المدارس والجامعات, المدارس مدارس والجامعات الجامعات جامعات",
    "وبالمدارس للمدارس, وبالمدارس بالمدارس المدارس مدارس للمدارس مدارس",
    "الله ولد, الله ولد",
    "בבית הספר, בבית בית הספר ספר",
    "ושבכפר, ושבכפר שבכפר בכפר כפר",
    "हिन्दी हिंदी, हिंदी हिंदी",
    "सङ्गीत चञ्चल घण्टा सम्बन्ध जन्म, संगीत चंचल घंटा संबंध जन्म",
    "สวัสดี, สว วั ัส สด ดี ี",
    "שָׁלוֹם, שלום לום",
    "مُحَمَّد, محمد",
    "葛\uDB40\uDD00城, 葛城 城",
    "'…, ! 🙂', ''",
  })
  void folds_and_splits(String text, String terms) {
    assertEquals(terms.isEmpty() ? List.of() : List.of(terms.split(" ")), Terms.of(text));
  }
}
