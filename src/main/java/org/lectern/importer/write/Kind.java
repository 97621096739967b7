package org.lectern.importer.write;

/** What a content file holds. */
enum Kind {
  CONFERENCE(""),
  SPEAKER("speakers/"),
  SESSION("sessions/");

  private final String folder;

  Kind(String folder) {
    this.folder = folder;
  }

  /** The folder in the content folder, ending in {@code /}; empty for that folder itself. */
  String folder() {
    return folder;
  }

  /** The path in the content folder of a file with a slug. */
  String path(String slug) {
    return this == CONFERENCE ? "conference.yaml" : folder + slug + ".md";
  }
}
