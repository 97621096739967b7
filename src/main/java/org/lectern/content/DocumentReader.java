package org.lectern.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.content.field.Languages;
import org.lectern.content.field.Reading;
import org.lectern.content.field.Shape;
import org.lectern.content.source.Node;
import org.lectern.content.source.SourceFile;
import org.lectern.cores.Cores;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.program.Body;
import org.lectern.program.Conference;
import org.lectern.shelf.Shelf;
import org.lectern.stamp.PerFileCache;

/**
 * Reads documents of one kind in each language.
 *
 * @param context what records depend on besides their documents
 * @param make makes a record of what was read
 * @param kept what was read before
 * @param shelf takes the texts
 */
record DocumentReader<T>(
    Context context,
    Shape shape,
    Function<RecordInput, T> make,
    PerFileCache<Read<T>> kept,
    Shelf shelf) {
  /**
   * What a record depends on besides its document.
   *
   * @param conferences in each language; none where they can't be read
   * @param media the path of each media file as the disk writes it, by the path with composed
   *     accents
   */
  record Context(List<Conference> conferences, SortedMap<String, String> media) {
    Optional<List<Locale>> languages() {
      return usual().map(Conference::languages);
    }

    Optional<Conference> usual() {
      return conferences.stream().findFirst();
    }

    String onDisk(String path) {
      return media.getOrDefault(path, path);
    }
  }

  /** All that a record depends on. */
  private record Needed(Document document, Context context) {}

  /**
   * A record in each language, and what was found wrong with it.
   *
   * @param records in the order of the conference's languages
   * @param prints of the files that it was read from
   */
  record Read<T>(List<T> records, List<Problem> problems, List<FilePrint> prints) {}

  /**
   * Reads all documents, in their order.
   *
   * @throws UncheckedIOException where a file can't be read from the disk
   */
  List<Read<T>> read(List<Document> documents) {
    kept.retain(documents.stream().map(Document::slug).collect(Collectors.toSet()));
    return Cores.map(documents, this::read);
  }

  private Read<T> read(Document document) {
    try {
      return kept.get(document.slug(), new Needed(document, context), () -> readAnew(document));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Read<T> readAnew(Document document) {
    Problems problems = new Problems();
    List<FilePrint> prints = new ArrayList<>();
    Optional<SourceFile> readable = source(document.base(), problems, prints);
    SourceFile base = readable.orElseGet(() -> unreadable(document.base()));
    // What is missing from a file that can't be read at all isn't worth telling.
    Problems told = readable.isPresent() ? problems : new Problems();
    T usual = make.apply(written(document, base, told));
    tellSameLanguage(document, base, told);
    Map<String, T> translated = new LinkedHashMap<>();
    document
        .translations()
        .forEach(
            (tag, file) ->
                source(file, problems, prints)
                    .filter(translation -> readable.isPresent())
                    .map(translation -> merged(document, base, translation, tag, told))
                    .ifPresent(written -> translated.put(tag, make.apply(written))));
    List<T> records =
        languages().stream()
            .map(language -> translated.getOrDefault(language.toLanguageTag(), usual))
            .toList();
    return new Read<>(records, problems.sorted(), prints);
  }

  /** A text may be in another language than the conference's first, and be translated into that. */
  private void tellSameLanguage(Document document, SourceFile base, Problems problems) {
    Locale first = languages().get(0);
    ContentFile translation = document.translations().get(first.toLanguageTag());
    boolean isInFirst =
        base.fields()
            .get("language")
            .filter(Node.Text.class::isInstance)
            .flatMap(written -> Languages.of(((Node.Text) written).value().strip()))
            .map(first::equals)
            .orElse(true);
    if (translation != null && isInFirst && context.languages().isPresent()) {
      new Translation(document.base().name(), problems).isInSameLanguage(translation, first);
    }
  }

  private RecordInput written(Document document, SourceFile file, Problems problems) {
    Reading reading = reading(problems);
    return new RecordInput(
        document.slug(),
        shape.read(file.fields(), reading),
        reading,
        Optional.empty(),
        languages().get(0),
        file,
        body(file));
  }

  private RecordInput merged(
      Document document, SourceFile base, SourceFile translation, String tag, Problems problems) {
    Node.Mapping fields =
        new Translation(document.base().name(), problems)
            .over(shape, base.fields(), translation.fields());
    Reading reading = reading(problems);
    return new RecordInput(
        document.slug(),
        shape.read(fields, reading),
        reading,
        Optional.of(Locale.forLanguageTag(tag)),
        languages().get(0),
        translation,
        translation.body().isBlank() ? body(base) : body(translation));
  }

  private Reading reading(Problems problems) {
    return Reading.of(problems, context.usual().map(Conference::zone), context::onDisk);
  }

  private List<Locale> languages() {
    return context.languages().orElse(List.of(Locale.ENGLISH));
  }

  private Body body(SourceFile file) {
    return Body.of(file.body(), file.path(), file.bodyStart()).aside(shelf);
  }

  /** Stands for a file that can't be read, so that what refers to it isn't reported as well. */
  private static SourceFile unreadable(ContentFile file) {
    Position start = new Position(file.file(), 1, 1);
    return new SourceFile(file.path(), new Node.Mapping(List.of(), start), "", start);
  }

  private static Optional<SourceFile> source(
      ContentFile file, Problems problems, List<FilePrint> prints) {
    try {
      Optional<byte[]> bytes = file.bytes(problems);
      Optional<SourceFile> source =
          bytes.flatMap(all -> SourceFile.markdownInPart(all, file.path(), file.file(), problems));
      source.ifPresent(read -> prints.add(FilePrint.of(bytes.orElseThrow(), read)));
      return source;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
