package org.lectern.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.machine.Writing;
import org.lectern.problem.Fix;
import org.lectern.problem.Problem;

/** Mends files. */
public final class Fixes {
  private Fixes() {}

  /**
   * Mends what of these problems can be mended, each file whole or not at all. What is mended may
   * bring other problems to light: look again, and mend again.
   *
   * @param folder the conference's, from which positions start
   * @return what was mended, in the order of the files
   * @throws IOException where a file can't be read or written
   */
  public static List<AppliedFix> apply(Path folder, List<Problem> problems) throws IOException {
    Map<String, List<Problem>> byFile = new TreeMap<>();
    problems.stream()
        .filter(problem -> problem.fix().isPresent())
        .forEach(
            problem ->
                byFile
                    .computeIfAbsent(problem.position().file(), file -> new ArrayList<>())
                    .add(problem));
    List<AppliedFix> fixed = new ArrayList<>();
    for (Map.Entry<String, List<Problem>> file : byFile.entrySet()) {
      fixed.addAll(apply(folder, file.getKey(), file.getValue()));
    }
    return fixed;
  }

  private static List<AppliedFix> apply(Path folder, String name, List<Problem> problems)
      throws IOException {
    Path file = folder.resolve(name);
    boolean own =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && file.toRealPath().startsWith(folder.toRealPath());
    Optional<String> text = own ? decoded(Files.readAllBytes(file)) : Optional.empty();
    if (text.isEmpty()) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    Replacements replacements = new Replacements(text.get());
    for (Problem problem : problems) {
      Fix fix = problem.fix().orElseThrow();
      if (fix instanceof Fix.Replace replace) {
        replacements.edit(problem.position(), replace).ifPresent(edits::add);
      } else if (fix instanceof Fix.SpacesFor other) {
        edits.addAll(new Indentation(name, text.get(), other.sign()).edits());
      }
    }
    List<Edit> applied = Edit.inOrder(edits);
    if (!applied.isEmpty()) {
      Writing.whole(file, Edit.apply(applied, text.get()).getBytes(StandardCharsets.UTF_8));
    }
    return applied.stream().map(Edit::told).toList();
  }

  private static Optional<String> decoded(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException another) {
      return Optional.empty();
    }
  }
}
