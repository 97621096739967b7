package org.lectern.content.field;

/**
 * One field that editors may write.
 *
 * @param required whether it must be there
 * @param translatable whether a translation may give it too
 * @param meaning one line for the documentation, without a full stop
 * @param example a value as an editor writes it
 */
public record Field<T>(
    String name,
    Kind<T> kind,
    boolean required,
    boolean translatable,
    String meaning,
    String example) {

  /** A field that may be left out and is the same in every language. */
  public static <T> Field<T> of(String name, Kind<T> kind, String meaning, String example) {
    return new Field<>(name, kind, false, false, meaning, example);
  }

  /** The same field, which must be there. */
  public Field<T> asRequired() {
    return new Field<>(name, kind, true, translatable, meaning, example);
  }

  /** The same field, which a translation may give too. */
  public Field<T> asTranslatable() {
    return new Field<>(name, kind, required, true, meaning, example);
  }
}
