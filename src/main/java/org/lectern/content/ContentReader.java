package org.lectern.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lectern.content.DocumentReader.Read;
import org.lectern.content.field.Shape;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Rule;
import org.lectern.program.Conference;
import org.lectern.program.Page;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Source;
import org.lectern.program.Speaker;

/**
 * Reads a conference's folder: {@code content/conference.yaml}, and {@code sessions}, {@code
 * speakers}, {@code pages} and {@code media} beside it.
 *
 * <pre>{@code
 * Content content = ContentReader.read(Path.of("."));
 * }</pre>
 */
public final class ContentReader {
  private final ContentFolder folder;
  private final List<Conference> conferences;
  private final Problems problems;

  private ContentReader(ContentFolder folder, List<Conference> conferences, Problems problems) {
    this.folder = folder;
    this.conferences = conferences;
    this.problems = problems;
  }

  /**
   * Reads everything. Whatever an editor can get wrong becomes a problem of the result.
   *
   * @param conferenceFolder the folder that holds {@code content}, or the content folder itself
   * @throws IOException where the machine fails: a disk, or a file that may not be read
   */
  public static Content read(Path conferenceFolder) throws IOException {
    Problems problems = new Problems();
    try {
      ContentFolder folder = ContentFolder.find(conferenceFolder, problems);
      List<Conference> conferences = new ConferenceReader(folder, problems).read();
      List<Program> editions = new ContentReader(folder, conferences, problems).editions();
      return new Content(folder.root(), editions, problems.sorted());
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private List<Program> editions() {
    Optional<Conference> usual = conferences.stream().findFirst();
    List<Read<Session>> sessions =
        read("sessions", SessionFields.SHAPE, written -> SessionRecord.of(written, usual));
    List<Read<Speaker>> speakers = read("speakers", SpeakerFields.SHAPE, SpeakerFields::speaker);
    List<Read<Page>> pages = read("pages", PageFields.SHAPE, PageFields::page);
    reportSameIds(inEdition(sessions, 0), Session::id, Session::source);
    reportSameIds(inEdition(speakers, 0), Speaker::id, Speaker::source);
    Set<String> files = new LinkedHashSet<>(folder.media().values());
    List<Program> editions = new ArrayList<>();
    for (int i = 0; i < conferences.size(); i++) {
      Conference conference = conferences.get(i);
      editions.add(
          new Program(
              conference.languages().get(i),
              conference,
              inEdition(sessions, i),
              inEdition(speakers, i),
              inEdition(pages, i),
              files));
    }
    return editions;
  }

  private <T> List<Read<T>> read(String name, Shape shape, Function<Written, T> make) {
    Optional<List<Locale>> languages = conferences.stream().findFirst().map(Conference::languages);
    Optional<ZoneId> zone = conferences.stream().findFirst().map(Conference::zone);
    List<ContentFile> files = folder.documents().getOrDefault(name, List.of());
    List<Read<T>> read =
        new DocumentReader<>(folder, zone, languages.orElse(List.of(Locale.ENGLISH)), shape, make)
            .read(Document.of(files, languages, problems));
    read.forEach(one -> problems.addAll(one.problems()));
    return read;
  }

  private static <T> List<T> inEdition(List<Read<T>> read, int index) {
    return read.stream().map(one -> one.records().get(index)).toList();
  }

  private <T> void reportSameIds(
      List<T> records, Function<T, Optional<String>> id, Function<T, Source> source) {
    Map<String, Position> first = new HashMap<>();
    for (T one : records) {
      id.apply(one)
          .ifPresent(
              value -> {
                Position place = source.apply(one).at("id");
                Position before = first.putIfAbsent(value, place);
                if (before != null) {
                  problems.add(
                      Problem.of(
                          Rule.DUPLICATE_ID,
                          place,
                          "%s has the id \"%s\" already".formatted(before.file(), value),
                          "give each an id of its own"));
                }
              });
    }
  }
}
