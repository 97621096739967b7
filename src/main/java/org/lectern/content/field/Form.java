package org.lectern.content.field;

import java.util.List;

/** What a value looks like, as data: enough to describe it to a machine. */
public sealed interface Form {
  /** A single value. */
  enum Plain implements Form {
    TEXT,
    FLAG,
    INTEGER,
    DATE,
    TIME,
    DATE_TIME,
    DATE_TIME_OR_TIME,
    DURATION,
    ZONE,
    LANGUAGE,
    COLOR,
    WEB_ADDRESS,
    FILE,
    ADDRESS,
    EDIT_ADDRESS,
    ORCID,
    DOI,
    EMAIL,
    ID,
    EXTRA
  }

  /** The id or slug of something else in the conference. */
  enum Reference implements Form {
    SPEAKER,
    SESSION,
    PAGE,
    ROOM,
    TRACK,
    TYPE,
    FORMAT,
    ACCESS
  }

  /** Any number of values of one form. */
  record ListOf(Form item) implements Form {}

  /** One of a few words. */
  record OneOf(List<String> words) implements Form {
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /** Fields of its own. */
  record ObjectOf(Shape shape) implements Form {}
}
