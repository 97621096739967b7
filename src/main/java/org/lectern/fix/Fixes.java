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
import org.lectern.machine.SafeWriter;
import org.lectern.problem.Fix;
import org.lectern.problem.Problem;

/** Applies the fixes of problems to files. */
public final class Fixes {
  private Fixes() {}

  /**
   * Applies all fixes of these problems, to each file atomically. Fixes may bring other problems to
   * light: check and fix again.
   *
   * @param folder the conference's folder, from which positions start
   * @return the applied fixes, by file
   * @throws IOException if a file can't be read or written
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
    List<TextEdit> edits = new ArrayList<>();
    Replacements replacements = new Replacements(text.get());
    for (Problem problem : problems) {
      Fix fix = problem.fix().orElseThrow();
      if (fix instanceof Fix.Replace replace) {
        replacements.edit(problem.position(), replace).ifPresent(edits::add);
      } else if (fix instanceof Fix.SpacesFor other) {
        edits.addAll(new Indentation(name, text.get(), other.sign()).edits());
      }
    }
    List<TextEdit> ordered = TextEdit.inOrder(edits);
    if (!ordered.isEmpty()) {
      SafeWriter.replace(
          file, TextEdit.apply(ordered, text.get()).getBytes(StandardCharsets.UTF_8));
    }
    return ordered.stream().map(TextEdit::applied).toList();
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
