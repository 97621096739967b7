package org.lectern;

/** The stages of a build, in their order. */
public enum Stage {
  /** Reads the files and the texts in them. */
  READ,
  /** Looks for mistakes; warnings are looked for once the site is planned. */
  CHECK,
  /** Checks links to other sites, if that is asked for. */
  ASK,
  /** Plans the site's files and the search index. */
  PLAN,
  /** Makes the files. */
  MAKE,
  /** Puts the files in place. */
  PUBLISH
}
