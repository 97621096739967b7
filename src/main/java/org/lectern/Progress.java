package org.lectern;

/** Listens to the progress of a build. Methods must return quickly: the build waits for them. */
public interface Progress {
  /** Does nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(Stage stage) {}

        @Override
        public void expect(long files) {}

        @Override
        public void made(String kind, long nanoseconds) {}
      };

  /**
   * Called when a stage begins, and with that the one before ends. A stage may begin more than
   * once.
   */
  void begin(Stage stage);

  /** Called when this many more files are going to be made. */
  void expect(long files);

  /**
   * Called when a file was made or couldn't be made, by many threads at once.
   *
   * @param kind the kind of file, such as the name of a page's template
   * @param nanoseconds the time it took, including waiting
   */
  void made(String kind, long nanoseconds);
}
