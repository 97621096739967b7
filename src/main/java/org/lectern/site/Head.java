package org.lectern.site;

import java.util.List;
import java.util.Optional;
import org.lectern.program.Media;

/**
 * What a page says of itself to the frame around it.
 *
 * @param title without the site's name; empty on the front page
 * @param source the path in the content folder of the file that it shows
 * @param media what can be watched and heard on it
 * @param translated whether the page has its like in the other languages
 * @param preview its own preview picture; the site's unless given
 * @param facts what it tells search engines of what it shows
 * @param files what other programs read of what it shows
 */
record Head(
    String title,
    String description,
    Optional<String> source,
    List<Media> media,
    boolean translated,
    Optional<Preview> preview,
    Optional<Thing> facts,
    List<ProgramFile> files) {

  static Head of(String title, String description) {
    return new Head(
        title,
        description,
        Optional.empty(),
        List.of(),
        true,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  Head from(String newSource) {
    return new Head(
        title, description, Optional.of(newSource), media, translated, preview, facts, files);
  }

  Head loading(List<Media> newMedia) {
    return new Head(title, description, source, newMedia, translated, preview, facts, files);
  }

  Head onlyHere() {
    return new Head(title, description, source, media, false, preview, facts, files);
  }

  Head previewed(Optional<Preview> newPreview) {
    return new Head(title, description, source, media, translated, newPreview, facts, files);
  }

  Head telling(Thing newFacts) {
    return new Head(
        title, description, source, media, translated, preview, Optional.of(newFacts), files);
  }

  Head with(List<ProgramFile> newFiles) {
    return new Head(title, description, source, media, translated, preview, facts, newFiles);
  }
}
