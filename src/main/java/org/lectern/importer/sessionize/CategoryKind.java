package org.lectern.importer.sessionize;

import java.util.regex.Pattern;

/** What a category says of a session, by the words of its title. */
enum CategoryKind {
  LANGUAGE("language|sprache|langue|idioma|lingua|taal|言語"),
  LEVEL("level|difficulty|niveau|nivel|livello|audience|レベル|難易度"),
  TRACK("track|topic|theme|stream|subject|トラック|分野|テーマ"),
  TYPE("format|type|kind|length|duration|種別|形式|種類"),
  KEYWORDS("tags?\\b|keyword|キーワード|タグ"),
  OTHER("");

  private final Pattern words;

  CategoryKind(String words) {
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The kind of a category. */
  static CategoryKind of(String title) {
    for (CategoryKind kind : values()) {
      if (kind.words.matcher(title).find()) {
        return kind;
      }
    }
    return OTHER;
  }
}
