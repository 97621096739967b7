package org.lectern.importer.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The headings of the tables that Lectern makes, in all languages of its interface. */
final class OwnHeadings {
  private static final Map<String, TableField> FIELDS = new HashMap<>();

  static {
    know(
        TableField.SLUG,
        "Name in addresses|Name in Adressen|Nom dans les adresses|Nombre en las direcciones"
            + "|Nome negli indirizzi|Nome nos endereços|アドレス名|地址名称|주소 이름|الاسم في العناوين");
    know(TableField.TITLE, "Titolo|标题|제목|العنوان");
    know(TableField.SUBTITLE, "Sous-titre|Subtítulo|Sottotitolo|副标题|부제|العنوان الفرعي");
    know(TableField.STATUS, "État|Estado|Situação|Stato|状态|상태|الحالة");
    know(TableField.TYPE, "Art|Tipo|種類|类型|유형|النوع");
    know(
        TableField.TRACK,
        "Themenbereich|Thématique|Área temática|Trilha|Area tematica|专题|트랙|المحور");
    know(TableField.START, "Début|Inicio|Início|Inizio|开始|시작|البداية");
    know(TableField.END, "Fin|Fim|Fine|结束|종료|النهاية");
    know(TableField.DURATION, "Minuten|Minutos|Minuti|分|分钟|분|الدقائق");
    know(
        TableField.TIME_ZONE,
        "Zeitzone|Fuseau horaire|Zona horaria|Fuso horário|Fuso orario|タイムゾーン|时区|시간대"
            + "|المنطقة الزمنية");
    know(TableField.ROOM, "Räume|Salles|Salas|Sale|会场|장소|القاعات");
    know(TableField.SPEAKERS, "Intervenant·es|Palestrantes|讲者|발표자|المتحدثون");
    know(TableField.LANGUAGE, "Langue|Idioma|Lingua|语言|언어|اللغة");
    know(TableField.LEVEL, "Nivel|Nível|Livello|対象|难度|수준|المستوى");
    know(
        TableField.KEYWORDS,
        "Mots-clés|Palabras clave|Palavras-chave|Parole chiave|关键词|키워드|الكلمات المفتاحية");
    know(TableField.LINKS, "Page|Seite|Página|Pagina|ページ|页面|페이지|الصفحة");
    know(TableField.ABSTRACT, "Kurzfassung|Resumo|Sintesi|摘要|초록|الملخص");
  }

  private OwnHeadings() {}

  private static void know(TableField field, String headings) {
    for (String heading : headings.split("\\|", -1)) {
      FIELDS.put(Heading.plain(heading), field);
    }
  }

  /** The field that a plain heading is of. */
  static Optional<TableField> of(String plain) {
    return Optional.ofNullable(FIELDS.get(plain));
  }
}
