package org.lectern.links;

/** The result of requesting an address. */
sealed interface Answer {
  /** The page exists, or the site doesn't answer robots. */
  record Alive() implements Answer {}

  /**
   * The address may not be requested.
   *
   * @param why in a few words
   */
  record Refused(String why) implements Answer {}

  /**
   * The site answers that the page doesn't exist, or that it is broken.
   *
   * @param why in a few words
   */
  record Dead(String why) implements Answer {}

  /**
   * The site doesn't answer: it doesn't exist, or this machine has no network.
   *
   * @param why in a few words
   */
  record Unreachable(String why) implements Answer {}
}
