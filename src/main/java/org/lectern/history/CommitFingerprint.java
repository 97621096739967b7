package org.lectern.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.stamp.Checksum;

/**
 * A fingerprint of the checked-out commit and of how much of its history is there; equal only if
 * both are. Reads a few small files rather than the repository.
 */
public final class CommitFingerprint {
  private static final String LINK = "ref:";

  /** A branch may itself refer to another one; git follows no more references. */
  private static final int MOST_LINKS = 5;

  private CommitFingerprint() {}

  /**
   * Returns the fingerprint of the repository that contains a folder; empty if there is none that
   * can be read.
   */
  public static String of(Path folder) {
    try {
      Optional<Checkout> checkout = Checkout.around(folder);
      return checkout.isEmpty() ? "" : of(checkout.get());
    } catch (IOException | InvalidPathException unreadable) {
      return "";
    }
  }

  static String of(Checkout checkout) throws IOException {
    List<String> parts = new ArrayList<>();
    for (Path file : files(checkout)) {
      parts.add(
          Files.isRegularFile(file)
              ? Long.toHexString(Checksum.of(Files.readAllBytes(file)))
              : "none");
    }
    return String.join(" ", parts);
  }

  /**
   * Returns the files of which one changes when the commit does, in whichever format references are
   * stored.
   */
  private static List<Path> files(Checkout checkout) throws IOException {
    Path head = checkout.repository().resolve("HEAD");
    Path common = common(checkout.repository());
    List<Path> files = new ArrayList<>();
    files.add(head);
    for (String name : List.of("packed-refs", "reftable/tables.list", "shallow", "config")) {
      files.add(common.resolve(name));
    }
    files.add(checkout.repository().resolve("reftable/tables.list"));
    Optional<Path> branch = branch(head, common);
    for (int links = 0; links < MOST_LINKS && branch.isPresent(); links++) {
      files.add(branch.get());
      branch = branch(branch.get(), common);
    }
    return files;
  }

  /** Returns the folder with what all worktrees share. */
  private static Path common(Path repository) throws IOException {
    Path pointer = repository.resolve("commondir");
    return Files.isRegularFile(pointer)
        ? repository.resolve(Files.readString(pointer).strip()).normalize()
        : repository;
  }

  /** Returns the target of a symbolic reference; nothing if the file is none or doesn't exist. */
  private static Optional<Path> branch(Path link, Path common) throws IOException {
    if (!Files.isRegularFile(link)) {
      return Optional.empty();
    }
    String text = new String(Files.readAllBytes(link), StandardCharsets.ISO_8859_1).strip();
    return Optional.of(text)
        .filter(line -> line.startsWith(LINK))
        .map(line -> line.substring(LINK.length()).strip())
        .filter(name -> name.startsWith("refs/") && !name.contains("..") && !name.contains("\0"))
        .map(name -> new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
        .map(common::resolve);
  }
}
