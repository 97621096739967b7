package org.lectern;

/** What a build is at, in the order in which it gets there. */
public enum Stage {
  /** Reads the files and the texts in them. */
  READ,
  /** Looks for mistakes; warnings are looked for once the site is planned. */
  CHECK,
  /** Asks other sites about links, where that is wanted. */
  ASK,
  /** Works out which files the site has, and what is found in a search. */
  PLAN,
  /** Makes the files. */
  MAKE,
  /** Puts them in place. */
  PUBLISH
}
