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
 * The repository around a folder: the nearest folder above it with a {@code .git}, which in
 * worktrees and submodules is a file that says where the repository is. A folder that merely looks
 * like a repository isn't taken for one: such a thing could be among the content.
 *
 * @param repository git's own folder
 * @param folder the way from the checkout's top to the content, such as {@code web/content}; empty
 *     where they are the same
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
   * Opens it. The caller closes it.
   *
   * @throws IOException where it can't be read, or its settings would have others read
   */
  Repository open() throws IOException {
    NoSettings.use();
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder().setGitDir(repository.toFile()).setBare().setup();
    refuseOtherSettings(builder.getGitCommonDir().toPath().resolve("config"));
    return builder.build();
  }

  /** Settings may name further files, anywhere on the machine. */
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
