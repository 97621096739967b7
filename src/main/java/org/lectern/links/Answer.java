package org.lectern.links;

/** What came of asking for an address. */
sealed interface Answer {
  /** It leads somewhere, or to somebody who doesn't answer robots. */
  record Alive() implements Answer {}

  /**
   * It may not be asked for.
   *
   * @param why in a few words
   */
  record Refused(String why) implements Answer {}

  /**
   * The site says that there is nothing, or that it is broken.
   *
   * @param why in a few words
   */
  record Dead(String why) implements Answer {}

  /**
   * Nobody answered: the site is gone, or this machine has no network.
   *
   * @param why in a few words
   */
  record Unreachable(String why) implements Answer {}
}
