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
 * @param preview its own preview picture; the site's unless given
 * @param facts what it tells search engines of what it shows
 */
record Head(
    String title,
    String description,
    Optional<String> source,
    Set<String> frameHosts,
    Set<String> mediaHosts,
    boolean translated,
    Optional<Preview> preview,
    Optional<Thing> facts) {

  static Head of(String title, String description) {
    return new Head(
        title,
        description,
        Optional.empty(),
        Set.of(),
        Set.of(),
        true,
        Optional.empty(),
        Optional.empty());
  }

  Head from(String newSource) {
    return new Head(
        title,
        description,
        Optional.of(newSource),
        frameHosts,
        mediaHosts,
        translated,
        preview,
        facts);
  }

  Head loading(Set<String> frames, Set<String> media) {
    return new Head(title, description, source, frames, media, translated, preview, facts);
  }

  Head onlyHere() {
    return new Head(title, description, source, frameHosts, mediaHosts, false, preview, facts);
  }

  Head previewed(Optional<Preview> newPreview) {
    return new Head(
        title, description, source, frameHosts, mediaHosts, translated, newPreview, facts);
  }

  Head telling(Thing newFacts) {
    return new Head(
        title,
        description,
        source,
        frameHosts,
        mediaHosts,
        translated,
        preview,
        Optional.of(newFacts));
  }
}
