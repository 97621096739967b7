package org.lectern.importer.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.importer.model.ForeignSpeaker;

/**
 * Finds speakers by their names: where one of the import and one here is called so, and nobody
 * knows the one here by an id. Two people may have one name, and what is told of one mustn't come
 * to the other.
 */
final class SameSpeaker {
  private final Base base;
  private final Map<String, List<ExistingFile>> here;
  private final Set<String> only;

  /** Those of an import. */
  SameSpeaker(Existing existing, Base base, List<ForeignSpeaker> speakers) {
    this.base = base;
    this.here =
        existing.all().stream()
            .filter(file -> file.kind() == Kind.SPEAKER)
            .collect(Collectors.groupingBy(this::name));
    this.only =
        speakers.stream()
            .collect(
                Collectors.groupingBy(
                    speaker -> SameName.of(speaker.name()), Collectors.counting()))
            .entrySet()
            .stream()
            .filter(name -> name.getValue() == 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
  }

  /** What the last import called somebody; else what the file says. */
  private String name(ExistingFile file) {
    return SameName.of(
        base.at(file.kind(), file.path())
            .map(Base.Entry::fields)
            .orElseGet(file::fields)
            .getOrDefault("name", "")
            .toString());
  }

  /** Whether a file isn't somebody else's, though it is called as a speaker's would be. */
  boolean canBe(ExistingFile file, ForeignSpeaker speaker) {
    String name = name(file);
    return name.equals(SameName.of(speaker.name())) || !only.contains(name);
  }

  /** The file of a speaker. */
  Optional<ExistingFile> of(ForeignSpeaker speaker) {
    String name = SameName.of(speaker.name());
    return Optional.of(here.getOrDefault(name, List.of()))
        .filter(files -> files.size() == 1 && only.contains(name))
        .map(files -> files.get(0))
        .filter(file -> file.id().isEmpty())
        .filter(file -> speaker.id().isEmpty() || base.isNobodys(file.kind(), file.path()));
  }
}
