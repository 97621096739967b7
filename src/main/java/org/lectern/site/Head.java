package org.lectern.site;

import java.util.List;
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
 * @param files what other programs read of what it shows
 */
record Head(
    String title,
    String description,
    Optional<String> source,
    Set<String> frameHosts,
    Set<String> mediaHosts,
    boolean translated,
    Optional<Preview> preview,
    Optional<Thing> facts,
    List<ProgramFile> files) {

  static Head of(String title, String description) {
    return new Head(
        title,
        description,
        Optional.empty(),
        Set.of(),
        Set.of(),
        true,
        Optional.empty(),
        Optional.empty(),
        List.of());
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
        facts,
        files);
  }

  Head loading(Set<String> frames, Set<String> media) {
    return new Head(title, description, source, frames, media, translated, preview, facts, files);
  }

  Head onlyHere() {
    return new Head(
        title, description, source, frameHosts, mediaHosts, false, preview, facts, files);
  }

  Head previewed(Optional<Preview> newPreview) {
    return new Head(
        title, description, source, frameHosts, mediaHosts, translated, newPreview, facts, files);
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
        Optional.of(newFacts),
        files);
  }

  Head with(List<ProgramFile> newFiles) {
    return new Head(
        title, description, source, frameHosts, mediaHosts, translated, preview, facts, newFiles);
  }
}
