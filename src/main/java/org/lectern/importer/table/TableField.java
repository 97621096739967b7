package org.lectern.importer.table;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a column can hold. Headings are those of pretalx, Sessionize, EasyChair and of forms, in
 * English, Japanese and some other languages, and of the tables that Lectern makes, in all
 * languages of its interface.
 */
enum TableField {
  ID(
      "id|code|#|no|number|(session|submission|proposal|talk|paper) (id|code|number|#)|paper"
          + "|submission|番号|セッションid|受付番号|発表番号|演題番号",
      ""),
  /** The name of the session's file. */
  SLUG(
      "slug|name in addresses|name in adressen|nom dans les adresses|nombre en las direcciones"
          + "|nome negli indirizzi|nome nos endereços|الاسم في العناوين|アドレス名|地址名称|주소 이름",
      ""),
  /** The longer session; a column called {@code Session} is known by {@link PaperTable}. */
  PART_OF(
      "part of|(parent|main|overall) (session|event)|parent|teil von|forma parte de|fait partie de"
          + "|parte di|parte de|جزء من|상위 세션|所属场次|親セッション",
      ""),
  /** Whether a row is a part of one above it, as templates of Whova have it. */
  SUB_SESSION("session or sub session( sub)?|sub session", ""),
  SUBTITLE(
      "sub ?title|untertitel|副題|サブタイトル|sottotitolo|sous titre|subtítulo|العنوان الفرعي|副标题|부제",
      "副題|サブタイトル"),
  TITLE(
      "title|(session|talk|proposal|paper|presentation|submission|event) (title|name)|titel"
          + "|vortragstitel|titre|t[ií]tulo|題名|題目|演題|演題名|発表題目|講演題目|講演名|セッション名"
          + "|titolo|العنوان|标题|제목",
      "\\btitle\\b|タイトル|題目|演題"),
  SPEAKER_IDS("speaker ids?", ""),
  FIRST_NAME(Whose.PERSON + "(first|given) name|vorname|名", ""),
  LAST_NAME(Whose.PERSON + "(last|family) name|surname|nachname|姓", ""),
  EMAIL("", "e ?mail|メール|phone|電話|mobile number"),
  /** Known by {@link Heading#isReading} as well: it mostly stands in brackets behind a name. */
  READING("", ""),
  PRONOUNS(
      "(your |preferred |speaker )?pronouns?|pronomen|pronoms|pronombres|代名詞", "\\bpronouns\\b"),
  ORCID("(speaker )?orcid( i ?d| url| link| number)?", "\\borcid\\b"),
  DOI("(talk |paper )?doi( url| link)?", ""),
  BIOGRAPHY(
      "about (the )?(speaker|you)|kurzbiogra(ph|f)ie|略歴|経歴|プロフィール|自己紹介",
      "\\bbio(s|graph(y|ies))?\\b|プロフィール|略歴|自己紹介"),
  AFFILIATION(
      "(speaker )?(companies|company|organi[sz]ation|institution|employer|university)|tag ?line"
          + "|所属|会社|会社名|大学|大学名",
      "affiliation|所属|\\bcompany\\b|\\borgani[sz]ation\\b"),
  PHOTO("photo|picture|headshot|avatar|profile (picture|photo)|写真", ""),
  SPEAKERS(
      "(presenting )?(speaker|presenter|author|lecturer|panelist|host)s?|(presenting )?(speaker|presenter|author)s? names?"
          + "|names?|full name|your name|vortragende[rn]?|referent(en|in|innen)?|sprecher"
          + "|intervenants?|ponentes?|講演者|発表者|登壇者|著者|氏名|お名前|名前|スピーカー|講師"
          + "|intervenant es|palestrantes|المتحدثون|讲者|발표자",
      "(speaker|presenter|author|your).*\\bnames?\\b|\\bnames? of|発表者|登壇者|講演者|氏名|お名前"),
  /** Who leads it, and says so beside those who speak. */
  CHAIRS(
      "((session|panel|track) )?(chair|chair ?person|moderator|moderation|convenor|convener|facilitator)s?"
          + "( names?)?|chaired by|moderated by|leitung|sitzungsleitung|présidence|moderación|moderação"
          + "|moderazione|座長|司会|司会者|主持|主持人|좌장|사회자|رئاسة الجلسة",
      ""),
  /** Who wrote it, where another column has those who speak; known by {@link Columns}. */
  AUTHORS("", ""),
  ABSTRACT(
      "summary|short description|概要|要旨|kurzbeschreibung|zusammenfassung|r[eé]sum[eé]|resumen"
          + "|kurzfassung|resumo|sintesi|الملخص|摘要|초록",
      "\\babstract\\b|概要|要旨|アブストラクト"),
  TYPE(
      "type|(session|submission|presentation|talk|proposal) (type|format)|format|種別|形式|発表形式"
          + "|セッション種別|セッション形式|art|tipo|النوع|種類|类型|유형",
      ""),
  TRACK(
      "tracks?|assigned track|theme|topic|stream|category|kategorie|トラック|分野|テーマ|カテゴリー?"
          + "|area tematica|themenbereich|thématique|trilha|área temática|المحور|专题|트랙",
      ""),
  LEVEL(
      "(audience |python |session )?level|difficulty|niveau|レベル|難易度|対象者"
          + "|livello|nivel|nível|المستوى|対象|难度|수준|난이도",
      ""),
  LANGUAGE(
      "(session |talk |presentation )?language|(content )?locale|sprache|言語|使用言語|発表言語|講演言語"
          + "|idioma|langue|lingua|اللغة|语言|언어",
      ""),
  KEYWORDS(
      "keywords?|tags|キーワード|タグ|schlagworte|schlagw[oö]rter"
          + "|mots clés|palabras clave|palavras chave|parole chiave|الكلمات المفتاحية|关键词|키워드",
      ""),
  STATUS(
      "((submission|proposal|session|talk|paper|review|acceptance) )?(status|state|decision)|accepted"
          + "|entscheidung|d[eé]cision|decisi[oó]n|decis[aã]o|decisione|决定|결정|القرار"
          + "|採否|採択結果|審査結果|選考結果|判定|ステータス|状態"
          + "|estado|situação|stato|état|الحالة|状态|상태",
      ""),
  /** Whether a row is for the public; of its own, so that a state may stand beside it. */
  PUBLISHED("(is )?(published|public|visible)", ""),
  ROOM(
      Whose.SESSION
          + "(rooms?( names?)?|locations?( names?)?|venue|place|hall)"
          + "|room (or )?location|location (or )?room|raum|saal|salle|sala|部屋|会場|教室|場所|ルーム"
          + "|räume|salas|sale|salles|القاعات|会场|장소",
      ""),
  START(
      Whose.SESSION
          + "starts?( at| date| datetime| date time)?|begin|beginn|scheduled at|date ?time|date and time"
          + "|日時|開始日時|開始|start time utc|début|inicio|inizio|início|البداية|开始|시작",
      ""),
  END(
      Whose.SESSION
          + "ends?( at| date| datetime| date time)?|ende|終了日時|終了|fim|fin|fine|النهاية|结束|종료",
      ""),
  DATE(Whose.SESSION + "(date|day)|datum|tag|jour|fecha|日付|日|開催日|月日|発表日|日程", ""),
  START_TIME(
      Whose.SESSION
          + "(time|start time|time start)|from|uhrzeit|von|heure|hora|時刻|時間|開始時刻|開始時間|時間帯",
      ""),
  END_TIME(Whose.SESSION + "(end time|time end)|to|until|bis|終了時刻|終了時間", ""),
  DURATION(
      "(scheduled |talk |session )?(duration|length)|minutes|dauer|dur[eé]e|duraci[oó]n|所要時間|発表時間"
          + "|持ち時間|minuten|minuti|minutos|الدقائق|分|分钟|분",
      ""),
  TIME_ZONE(
      "time ?zone|fuseau horaire|fuso horário|fuso orario|zeitzone|zona horaria|المنطقة الزمنية"
          + "|タイムゾーン|时区|시간대",
      ""),
  SLIDES("slides?( url| link)?|presentation (url|link)|スライド|資料", ""),
  VIDEO("video( url| link)?|recording( url| link)?|youtube|動画|録画", ""),
  LINKS(
      "links?|urls?|web ?site|home ?page|リンク" + "|page|pagina|página|seite|الصفحة|ページ|页面|페이지", ""),
  DO_NOT_RECORD("do not record|don t record|録画不可", ""),
  FEATURED("(is )?featured", ""),
  DESCRIPTION(
      "(long |full |session |talk )?description|details|beschreibung|outline|内容|説明|詳細",
      "\\bdescription\\b|内容|説明"),
  /** Kept below {@code extra}. */
  EXTRA("", ""),
  /** Left out. */
  IGNORE("", "");

  /** What headings begin with that tell of more than sessions; of constants, Java knows these. */
  private static final class Whose {
    static final String SESSION = "(?:(?:session|event|talk) )?";
    static final String PERSON = "(?:(?:speaker|presenter|author) )?";
  }

  private static final Set<TableField> NAMES = EnumSet.of(SPEAKERS, FIRST_NAME, LAST_NAME);

  /** Headings of speakers that are those of authors where others speak. */
  private static final Pattern OF_AUTHORS =
      Pattern.compile(
          "(all )?(co )?authors?( names?| list)?|verfasst von|autor(inn)?en|auteur(·e)?s?|texte de|testo di|autoría|autoria"
              + "|autores|autori|著者|作者|저자|التأليف|المؤلفون");

  private final Pattern whole;
  private final Pattern part;

  TableField(String whole, String part) {
    this.whole = Pattern.compile(whole);
    this.part = part.isEmpty() ? Pattern.compile("(?!)") : Pattern.compile(part);
  }

  /** What it is called on the command line, such as {@code start_time}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether several columns can hold it. */
  boolean isRepeatable() {
    return switch (this) {
      case SPEAKERS,
          CHAIRS,
          AUTHORS,
          READING,
          PRONOUNS,
          ORCID,
          LINKS,
          KEYWORDS,
          EMAIL,
          EXTRA,
          IGNORE ->
          true;
      default -> false;
    };
  }

  /** The field of a word; the names that content files have are taken, too. */
  static Optional<TableField> named(String word) {
    String upper = word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    String known =
        switch (upper) {
          case "TEXT" -> "ABSTRACT";
          case "SPEAKER", "NAME" -> "SPEAKERS";
          case "FURIGANA", "KANA", "YOMI" -> "READING";
          case "BIO" -> "BIOGRAPHY";
          case "FORMAT" -> "TYPE";
          case "ROOMS" -> "ROOM";
          case "TIMEZONE", "ZONE" -> "TIME_ZONE";
          case "TIME" -> "START_TIME";
          case "LINK", "URL" -> "LINKS";
          case "KEYWORD", "TAGS" -> "KEYWORDS";
          case "-" -> "IGNORE";
          default -> upper;
        };
    for (TableField field : values()) {
      if (field.name().equals(known)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** Whether a heading is that of authors, who speak where nobody else does. */
  static boolean isOfAuthors(String written) {
    return OF_AUTHORS.matcher(Heading.plain(written)).matches();
  }

  /** The field whose usual heading a heading is. */
  static Optional<TableField> ofWhole(String written) {
    String heading = Heading.plain(written);
    if (Heading.isReading(written)) {
      String read = Heading.withoutReading(written);
      boolean isName =
          read.isEmpty()
              || ofWhole(read).or(() -> ofPart(read)).filter(NAMES::contains).isPresent();
      return Optional.of(isName ? READING : EXTRA);
    }
    for (TableField field : values()) {
      if (!heading.isEmpty() && field.whole.matcher(heading).matches()) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** The field that a heading, which may be a question, speaks of. */
  static Optional<TableField> ofPart(String written) {
    String heading = Heading.plain(written);
    for (TableField field : values()) {
      if (field.part.matcher(heading).find()) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
