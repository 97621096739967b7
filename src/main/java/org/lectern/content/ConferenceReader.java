package org.lectern.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.content.field.Languages;
import org.lectern.content.field.Reading;
import org.lectern.content.field.Values;
import org.lectern.content.source.Node;
import org.lectern.content.source.SourceFile;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Rule;
import org.lectern.program.Conference;
import org.lectern.program.Source;

/** Reads {@code conference.yaml} and its translations. */
final class ConferenceReader {
  private static final String BASE = "conference.yaml";

  private final ContentFolder folder;
  private final Problems problems;
  private final List<FilePrint> prints;

  /**
   * A reader.
   *
   * @param prints takes those of the files that are read
   */
  ConferenceReader(ContentFolder folder, Problems problems, List<FilePrint> prints) {
    this.folder = folder;
    this.problems = problems;
    this.prints = prints;
  }

  /** The conference in each of its languages, the default first; none where it can't be read. */
  List<Conference> read() throws IOException {
    Map<Locale, ContentFile> files = translations();
    if (folder.conference().isEmpty()) {
      return List.of();
    }
    Optional<SourceFile> base = source(folder.conference().get());
    Optional<Conference> usual =
        base.flatMap(file -> conference(file, file.fields(), file.fields(), Optional.empty()));
    if (usual.isEmpty()) {
      return List.of();
    }
    files.forEach(
        (language, file) -> Document.isKnown(language, file, known(usual.get()), problems));
    Locale first = usual.get().language();
    if (files.containsKey(first)) {
      new Translation(BASE, problems).isInSameLanguage(files.get(first), first);
    }
    List<Conference> editions = new ArrayList<>();
    for (Locale language : usual.get().languages()) {
      ContentFile file = files.get(language);
      Optional<SourceFile> translated = file == null ? Optional.empty() : source(file);
      editions.add(
          translated.flatMap(it -> merged(base.orElseThrow(), it, language)).orElse(usual.get()));
    }
    return editions;
  }

  /** A conference's languages; nothing where one of them was refused. */
  static Optional<List<Locale>> known(Conference conference) {
    return Optional.of(conference.languages())
        .filter(all -> !conference.source().lacksSomeOf("languages"));
  }

  private Optional<Conference> merged(SourceFile base, SourceFile translation, Locale language) {
    Node.Mapping fields =
        new Translation(BASE, problems)
            .over(ConferenceFields.SHAPE, base.fields(), translation.fields());
    return conference(translation, fields, translation.fields(), Optional.of(language));
  }

  private Optional<Conference> conference(
      SourceFile file, Node.Mapping fields, Node.Mapping written, Optional<Locale> translation) {
    Reading reading = Reading.of(problems, Optional.empty(), folder::onDisk);
    Values values = ConferenceFields.SHAPE.read(fields, reading);
    Locale usual = ConferenceFields.languages(values).get(0);
    Source source =
        new Source(
            file.path(), written.position(), translation.orElse(usual), usual, reading.places());
    return ConferenceFields.conference(values, source);
  }

  private Optional<SourceFile> source(ContentFile file) throws IOException {
    Optional<byte[]> bytes = file.bytes(problems);
    Optional<SourceFile> source =
        bytes.flatMap(all -> SourceFile.yamlInPart(all, file.path(), file.file(), problems));
    source.ifPresent(read -> prints.add(FilePrint.of(bytes.orElseThrow(), read)));
    return source;
  }

  private Map<Locale, ContentFile> translations() {
    Map<Locale, ContentFile> found = new LinkedHashMap<>();
    for (ContentFile file : folder.translations()) {
      String tag =
          file.name().substring("conference.".length(), file.name().length() - ".yaml".length());
      Optional<Locale> language = Languages.of(tag);
      if (language.isEmpty()) {
        problems.add(
            Problem.of(
                Rule.BAD_FILE_NAME,
                file.position(),
                "\"%s\" isn't a language's tag".formatted(tag),
                "name it after its language, such as conference.ja.yaml"));
      } else {
        found.put(language.get(), file);
      }
    }
    return found;
  }
}
