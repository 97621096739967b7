package org.lectern.markdown;

/**
 * A link or a picture as it is typed in a text.
 *
 * @param target the target without backslash escapes; that of the definition if the link names one
 * @param words the link's text as it is typed; empty for a definition
 * @param place the range of all of it
 * @param targetPlace the range of the target alone; empty if it is in a definition
 */
public record WrittenLink(Form form, String target, String words, Range place, Range targetPlace) {

  /** The syntax of a link. */
  public enum Form {
    /** With text and target, or as a target between {@code <} and {@code >}. */
    WHOLE,
    /** With the name of a definition. */
    NAMED,
    /** As a definition. */
    DEFINITION,
    /** As an address alone. */
    BARE,
    /** With a space in its target, so that it isn't read as a link. */
    SPACED
  }

  /** A range of a text, in UTF-16 indices. */
  public record Range(int start, int end) {}
}
