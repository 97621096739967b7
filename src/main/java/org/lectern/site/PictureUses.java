package org.lectern.site;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lectern.address.SitePath;
import org.lectern.picture.PictureFormat;
import org.lectern.picture.Raster;
import org.lectern.program.Address;
import org.lectern.program.Body;
import org.lectern.program.Look;
import org.lectern.program.Media;
import org.lectern.program.Program;
import org.lectern.program.Speaker;
import org.lectern.text.Texts;

/** Which pictures pages show, and in which widths; pages name no others. */
final class PictureUses {
  private final SortedMap<String, SortedSet<Integer>> widths = new TreeMap<>();

  private PictureUses() {}

  /** The files with all widths of all pictures that pages show, sorted. */
  static List<Output> all(List<Edition> editions, Assets assets) {
    PictureUses uses = new PictureUses();
    editions.forEach(uses::add);
    SortedMap<String, Output> files = new TreeMap<>();
    uses.widths.forEach(
        (path, widths) -> {
          MediaFile file = assets.media().get(path);
          Raster raster = file.raster().orElseThrow();
          for (int width : widths) {
            for (PictureFormat kind : raster.kinds()) {
              // Two files that are alike may share a name.
              SitePath to = file.scaled(raster, width, kind);
              files.put(to.value(), new Output.Scaled(to, path, raster, widths, width, kind));
            }
          }
        });
    return List.copyOf(files.values());
  }

  private void add(Edition edition) {
    Program program = edition.program();
    Optional<Look.Logo> logo = edition.conference().look().logo();
    add(edition, Place.LOGO, logo.map(Look.Logo::file).stream());
    add(edition, Place.LOGO, logo.flatMap(Look.Logo::dark).stream());
    add(edition, Place.PORTRAIT, program.speakers().stream().flatMap(one -> one.photo().stream()));
    add(
        edition,
        Place.POSTER,
        program.sessions().stream()
            .flatMap(one -> one.media().stream())
            .map(Media::poster)
            .flatMap(Optional::stream));
    Texts texts = edition.texts();
    program.sessions().forEach(one -> add(edition, one.body(), texts.of(one).html().pictures()));
    for (Speaker one : program.speakers()) {
      add(edition, one.body(), texts.of(one).html().pictures());
    }
    program.pages().forEach(one -> add(edition, one.body(), texts.of(one).html().pictures()));
  }

  private void add(Edition edition, Body body, List<String> targets) {
    for (String target : targets) {
      Targets.file(edition.program(), body, target)
          .ifPresent(path -> add(edition, Place.TEXT, path));
    }
  }

  private void add(Edition edition, Place place, Stream<Address.File> files) {
    files.forEach(file -> add(edition, place, file.path()));
  }

  private void add(Edition edition, Place place, String contentPath) {
    String path = edition.program().file(contentPath).orElseThrow();
    edition
        .assets()
        .media()
        .get(path)
        .raster()
        .ifPresent(
            raster ->
                widths
                    .computeIfAbsent(path, first -> new TreeSet<>())
                    .addAll(place.widths(raster)));
  }
}
