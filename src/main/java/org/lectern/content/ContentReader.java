package org.lectern.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.lectern.content.DocumentReader.Context;
import org.lectern.content.DocumentReader.Read;
import org.lectern.content.field.Shape;
import org.lectern.problem.Problems;
import org.lectern.program.Conference;
import org.lectern.program.Page;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Speaker;
import org.lectern.shelf.Shelf;
import org.lectern.stamp.PerFileCache;
import org.lectern.stamp.Stamps;

/**
 * Reads a conference's folder: {@code content/conference.yaml}, and {@code sessions}, {@code
 * speakers}, {@code pages} and {@code media} beside it.
 *
 * <pre>{@code
 * Content content = ContentReader.read(Path.of("."));
 * }</pre>
 *
 * <p>A reader that reads again reads only the files that have changed since. What it gives is the
 * same as if it read for the first time. For one thread at a time.
 */
public final class ContentReader {
  private final Path conferenceFolder;
  private final Stamps stamps;
  private final Shelf shelf;
  private final Listings listings;
  private final MediaFindings findings = new MediaFindings();
  private final PerFileCache<Read<Session>> sessions = new PerFileCache<>();
  private final PerFileCache<Read<Speaker>> speakers = new PerFileCache<>();
  private final PerFileCache<Read<Page>> pages = new PerFileCache<>();
  private Context context = new Context(List.of(), new TreeMap<>());

  /**
   * A reader that hasn't read yet.
   *
   * @param conferenceFolder the folder that holds {@code content}, or the content folder itself
   * @param stamps tells which files have changed
   * @param shelf takes the texts below front matter
   */
  public ContentReader(Path conferenceFolder, Stamps stamps, Shelf shelf) {
    this.shelf = shelf;
    this.conferenceFolder = conferenceFolder;
    this.stamps = stamps;
    this.listings = new Listings(stamps);
  }

  /**
   * Reads everything, once.
   *
   * @param conferenceFolder the folder that holds {@code content}, or the content folder itself
   * @throws IOException where the machine fails: a disk, or a file that may not be read
   */
  public static Content read(Path conferenceFolder) throws IOException {
    return new ContentReader(conferenceFolder, Stamps.unwatched(), Shelf.inMemory()).read();
  }

  /**
   * Reads what has changed. Whatever an editor can get wrong becomes a problem of the result.
   *
   * @throws IOException where the machine fails: a disk, or a file that may not be read
   */
  public Content read() throws IOException {
    Problems problems = new Problems();
    try {
      ContentFolder folder =
          ContentFolder.find(conferenceFolder, stamps, listings, findings, problems);
      List<FilePrint> prints = new ArrayList<>();
      List<Conference> conferences = new ConferenceReader(folder, problems, prints).read();
      Context now = new Context(conferences, folder.media());
      // One object while it stays the same, so that comparing it costs nothing.
      context = now.equals(context) ? context : now;
      List<Program> editions = editions(folder, problems, prints);
      return new Content(folder.root(), editions, problems.sorted(), prints);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private List<Program> editions(ContentFolder folder, Problems problems, List<FilePrint> prints) {
    Optional<Conference> usual = context.usual();
    Documents documents = new Documents(folder, context, problems, prints, shelf);
    List<Read<Session>> allSessions =
        documents.read(
            "sessions", SessionFields.SHAPE, written -> SessionRecord.of(written, usual), sessions);
    List<Read<Speaker>> allSpeakers =
        documents.read("speakers", SpeakerFields.SHAPE, SpeakerFields::speaker, speakers);
    List<Read<Page>> allPages = documents.read("pages", PageFields.SHAPE, PageFields::page, pages);
    DuplicateIds.report(
        inEdition(allSessions, 0).stream().map(DuplicateIds.Known::of).toList(), problems);
    DuplicateIds.report(
        inEdition(allSpeakers, 0).stream().map(DuplicateIds.Known::of).toList(), problems);
    Set<String> files = new LinkedHashSet<>(folder.media().values());
    List<Program> editions = new ArrayList<>();
    for (int i = 0; i < context.conferences().size(); i++) {
      Conference conference = context.conferences().get(i);
      editions.add(
          new Program(
              conference.languages().get(i),
              conference,
              inEdition(allSessions, i),
              inEdition(allSpeakers, i),
              inEdition(allPages, i),
              files));
    }
    return editions;
  }

  /** The documents of one run. */
  private record Documents(
      ContentFolder folder,
      Context context,
      Problems problems,
      List<FilePrint> prints,
      Shelf shelf) {
    <T> List<Read<T>> read(
        String name, Shape shape, Function<RecordInput, T> make, PerFileCache<Read<T>> kept) {
      List<ContentFile> files = folder.documents().getOrDefault(name, List.of());
      List<Read<T>> read =
          new DocumentReader<>(context, shape, make, kept, shelf)
              .read(Document.of(files, context.usual().flatMap(ConferenceReader::known), problems));
      read.forEach(one -> problems.addAll(one.problems()));
      read.forEach(one -> prints.addAll(one.prints()));
      return read;
    }
  }

  private static <T> List<T> inEdition(List<Read<T>> read, int index) {
    return read.stream().map(one -> one.records().get(index)).toList();
  }
}
