package org.lectern.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The git repository that contains a folder: the nearest folder above it with a {@code .git}, which
 * in worktrees and submodules is a file with the repository's path. A folder that merely looks like
 * a bare repository doesn't count, because it could be part of the content.
 *
 * @param repository git's own folder
 * @param folder the path from the top of the checkout to the content, such as {@code web/content};
 *     empty if they are the same
 */
record Checkout(Path repository, String folder) {
  private static final String POINTER = "gitdir:";
  private static final int LONGEST_POINTER = 8192;

  static Optional<Checkout> around(Path content) throws IOException {
    Path real = content.toRealPath();
    for (Path top = real; top != null; top = top.getParent()) {
      Optional<Path> repository = repository(top);
      if (repository.isPresent()) {
        String folder = top.relativize(real).toString().replace('\\', '/');
        return Optional.of(new Checkout(repository.get(), folder));
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> repository(Path top) throws IOException {
    Path git = top.resolve(".git");
    if (Files.isRegularFile(git) && Files.size(git) < LONGEST_POINTER) {
      String text = Files.readString(git).strip();
      return text.startsWith(POINTER)
          ? Optional.of(top.resolve(text.substring(POINTER.length()).strip()))
              .filter(Checkout::isOne)
          : Optional.empty();
    }
    return Optional.of(git).filter(Checkout::isOne);
  }

  private static boolean isOne(Path folder) {
    return Files.isRegularFile(folder.resolve("HEAD"));
  }

  /**
   * Opens the repository, which the caller closes.
   *
   * @throws IOException if it can't be read, or its settings include other files
   */
  Repository open() throws IOException {
    IsolatedSystemReader.use();
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder().setGitDir(repository.toFile()).setBare().setup();
    refuseOtherSettings(builder.getGitCommonDir().toPath().resolve("config"));
    return builder.build();
  }

  /** Refuses settings that include further files, which may be anywhere on the machine. */
  private static void refuseOtherSettings(Path settings) throws IOException {
    if (!Files.isRegularFile(settings)) {
      return;
    }
    Config alone = new Config();
    try {
      alone.fromText(new String(Files.readAllBytes(settings), StandardCharsets.UTF_8));
    } catch (ConfigInvalidException broken) {
      throw new IOException(broken);
    }
    for (String section : alone.getSections()) {
      if (section.toLowerCase(Locale.ROOT).equals("include")) {
        throw new IOException("its settings include others");
      }
    }
  }
}
