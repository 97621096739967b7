package org.lectern.importer.write;

/** The kind of a content file. */
enum ContentKind {
  CONFERENCE(""),
  SPEAKER("speakers/"),
  SESSION("sessions/");

  private final String folder;

  ContentKind(String folder) {
    this.folder = folder;
  }

  /**
   * Returns the folder in the content folder, ending in {@code /}; empty for the content folder
   * itself.
   */
  String folder() {
    return folder;
  }

  /** Returns the path in the content folder of a file with a slug. */
  String path(String slug) {
    return this == CONFERENCE ? "conference.yaml" : folder + slug + ".md";
  }
}
