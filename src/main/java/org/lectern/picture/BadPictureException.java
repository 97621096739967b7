package org.lectern.picture;

/** Thrown if a picture file can't be published. */
public final class BadPictureException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * Creates the exception.
   *
   * @param message what is wrong with the file, in plain words, without a full stop
   * @param hint how to fix it
   */
  public BadPictureException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** Returns the exception for a file that is damaged. */
  static BadPictureException broken(String how) {
    return new BadPictureException(
        "this picture can't be read: " + how, "save it again as JPEG or PNG");
  }

  /** Returns how to fix the file. */
  public String hint() {
    return hint;
  }
}
