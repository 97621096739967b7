package org.lectern;

/**
 * Hears how far a build is. What it does with that must be quick; nothing waits for readers of it.
 */
public interface Progress {
  /** Hears nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(Stage stage) {}

        @Override
        public void expect(long files) {}

        @Override
        public void made(String kind, long nanoseconds) {}
      };

  /** A stage begins, and the one before ends; the same one may come again. */
  void begin(Stage stage);

  /** So many more files will be made. */
  void expect(long files);

  /**
   * A file was made, or couldn't be; called by many threads at once.
   *
   * @param kind what sort of file, such as the name of a page's template
   * @param nanoseconds how long it took, with what it waited for
   */
  void made(String kind, long nanoseconds);
}
