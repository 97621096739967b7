package org.lectern.picture;

/** A picture file that can't be published. */
public final class BadPictureException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A picture that can't be published.
   *
   * @param message what is wrong with the file, in plain words, without a full stop
   * @param hint how to mend it
   */
  public BadPictureException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** A file that isn't what its beginning says. */
  static BadPictureException broken(String how) {
    return new BadPictureException(
        "this picture can't be read: " + how, "save it again as JPEG or PNG");
  }

  /** How to mend it. */
  public String hint() {
    return hint;
  }
}
