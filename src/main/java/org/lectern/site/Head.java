package org.lectern.site;

import java.util.Optional;
import java.util.Set;

/**
 * What a page says of itself to the frame around it.
 *
 * @param title without the site's name; empty on the front page
 * @param source the path in the content folder of the file that it shows
 * @param frameHosts from where its embeds load
 * @param mediaHosts from where its videos and sounds load
 * @param translated whether the page has its like in the other languages
 */
record Head(
    String title,
    String description,
    Optional<String> source,
    Set<String> frameHosts,
    Set<String> mediaHosts,
    boolean translated) {

  static Head of(String title, String description) {
    return new Head(title, description, Optional.empty(), Set.of(), Set.of(), true);
  }

  Head from(String newSource) {
    return new Head(title, description, Optional.of(newSource), frameHosts, mediaHosts, translated);
  }

  Head loading(Set<String> frames, Set<String> media) {
    return new Head(title, description, source, frames, media, translated);
  }

  Head onlyHere() {
    return new Head(title, description, source, frameHosts, mediaHosts, false);
  }
}
