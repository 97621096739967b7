package org.lectern.importer.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.importer.model.ForeignSpeaker;

/**
 * Finds existing speakers by name: only if one in the import and one here have that name, and the
 * one here isn't known by an id. Two people may have one name, and must not be mixed up.
 */
final class SpeakerMatcher {
  private final LastImport base;
  private final Map<String, List<ExistingFile>> here;
  private final Set<String> only;

  /** Creates the finder for an import. */
  SpeakerMatcher(ExistingContent existing, LastImport base, List<ForeignSpeaker> speakers) {
    this.base = base;
    this.here =
        existing.all().stream()
            .filter(file -> file.kind() == ContentKind.SPEAKER)
            .collect(Collectors.groupingBy(this::name));
    this.only =
        speakers.stream()
            .collect(
                Collectors.groupingBy(speaker -> NameKey.of(speaker.name()), Collectors.counting()))
            .entrySet()
            .stream()
            .filter(name -> name.getValue() == 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
  }

  /** Returns the name in the last import; else that in the file. */
  private String name(ExistingFile file) {
    return NameKey.of(
        base.at(file.kind(), file.path())
            .map(LastImport.Entry::fields)
            .orElseGet(file::fields)
            .getOrDefault("name", "")
            .toString());
  }

  /** Whether a file with a speaker's slug may be that speaker's, rather than somebody else's. */
  boolean canBe(ExistingFile file, ForeignSpeaker speaker) {
    String name = name(file);
    return name.equals(NameKey.of(speaker.name())) || !only.contains(name);
  }

  /** Returns the file of a speaker. */
  Optional<ExistingFile> of(ForeignSpeaker speaker) {
    String name = NameKey.of(speaker.name());
    return Optional.of(here.getOrDefault(name, List.of()))
        .filter(files -> files.size() == 1 && only.contains(name))
        .map(files -> files.get(0))
        .filter(file -> file.id().isEmpty())
        .filter(file -> speaker.id().isEmpty() || base.isUnclaimed(file.kind(), file.path()));
  }
}
