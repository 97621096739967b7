package org.lectern.markdown;

/**
 * A link or a picture as it is typed in a text.
 *
 * @param target without backslashes; that of its definition where it names one
 * @param words what it stands on, as they are typed; nothing of a definition
 * @param place of all of it
 * @param targetPlace of the target alone; nowhere where that stands in a definition
 */
public record WrittenLink(Form form, String target, String words, Range place, Range targetPlace) {

  /** How it is typed. */
  public enum Form {
    /** With its words and its target, or as a target between {@code <} and {@code >}. */
    WHOLE,
    /** With the name of a definition. */
    NAMED,
    /** As such a definition. */
    DEFINITION,
    /** As nothing but an address. */
    BARE,
    /** With a space in its target, so that it isn't read as a link. */
    SPACED
  }

  /** A part of a text, in UTF-16 indices. */
  public record Range(int start, int end) {}
}
