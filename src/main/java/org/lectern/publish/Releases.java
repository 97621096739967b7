package org.lectern.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Publishes a new folder as a whole, and then switches a link to it: {@code site} points to {@code
 * site.releases/7}. Files that stay the same are hard links to the old ones, and foreign files come
 * along. The previous release is kept for readers who are still on it.
 */
final class Releases implements Destination {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  private final Path link;
  private final Disk disk;
  private final Path folder;
  private final Path own;

  /**
   * Creates the destination for a link.
   *
   * @param link the path of the link, which need not exist: a real path except for its last name
   */
  Releases(Path link, Disk disk) {
    this.link = link;
    this.disk = disk;
    this.folder = OutputPlace.releasesOf(link);
    this.own = folder.resolve(SafePath.OWN);
  }

  /**
   * Fails unless a link can be created there.
   *
   * @throws BadOutputException if something else is in its place
   */
  void check() throws IOException {
    if (Files.isDirectory(link, LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(link)) {
        if (entries.iterator().hasNext()) {
          throw new BadOutputException(
              link + " is a folder with files in it, and releases need a link there: move it away");
        }
      }
    } else if (current().isEmpty() && Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
      throw new BadOutputException(link + " is a file, and releases need a link there");
    }
  }

  @Override
  public Path own() {
    return own;
  }

  /**
   * Returns the number of the release that the link points to; the release may not exist any more.
   */
  private Optional<Integer> current() throws IOException {
    if (!Files.isSymbolicLink(link)) {
      return Optional.empty();
    }
    Path target = link.resolveSibling(Files.readSymbolicLink(link)).normalize();
    String name = target.getFileName() == null ? "" : target.getFileName().toString();
    if (!folder.equals(target.getParent()) || !NUMBER.matcher(name).matches()) {
      throw new BadOutputException(
          link + " is a link to " + target + ", which is no release of Lectern's: remove the link");
    }
    return Optional.of(Integer.valueOf(name));
  }

  private Path release(int number) {
    return folder.resolve(Integer.toString(number));
  }

  @Override
  public void recover(Staging staging) throws IOException {
    // An unfinished release is among the staged files, and is discarded with them.
    if (Files.isSymbolicLink(nextLink())) {
      disk.delete(nextLink());
    }
  }

  @Override
  public boolean isInterrupted() {
    return false;
  }

  @Override
  public Tree site() throws IOException {
    return new Tree(published(), disk);
  }

  @Override
  public Manifest written() throws IOException {
    return Manifest.read(Manifest.in(own(published())));
  }

  /** Returns a folder that doesn't exist if there is no release. */
  private Path published() throws IOException {
    return current().map(this::release).orElse(own.resolve("none"));
  }

  @Override
  public void publish(PublicationPlan plan, PublishedSite old, Staging staging) throws IOException {
    Optional<Integer> current = current();
    if (current.isPresent()
        && Files.isDirectory(release(current.get()), LinkOption.NOFOLLOW_LINKS)
        && plan.changesNothing(old)) {
      sweep(current.get(), Optional.empty());
      return;
    }
    Path site = staging.at("site");
    build(plan, old, new Tree(site, disk), staging);
    disk.createFolder(own(site));
    disk.writeDurably(Manifest.in(own(site)), plan.manifest().bytes());
    NavigableSet<Integer> numbers = numbers();
    int number = numbers.isEmpty() ? 1 : numbers.last() + 1;
    disk.move(site, release(number));
    switchTo(number);
    sweep(number, current);
  }

  private void build(PublicationPlan plan, PublishedSite old, Tree site, Staging staging)
      throws IOException {
    site.createFolder("");
    for (Step step : plan.steps()) {
      if (step instanceof Step.MoveFolder || step instanceof Step.Move) {
        step.perform(site, staging);
      }
    }
    for (WantedFile file : plan.files()) {
      if (file.staged().isEmpty()) {
        site.linkIn(old.tree().at(file.path()), file.path());
      }
    }
    if (Files.exists(old.tree().at(""))) {
      bringForeignFiles(old, plan.manifest(), site);
    }
  }

  private void bringForeignFiles(PublishedSite old, Manifest next, Tree site) throws IOException {
    Path root = old.tree().at("");
    Files.walkFileTree(
        root,
        new FolderVisitor() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes found)
              throws IOException {
            if (inner.equals(own(root))) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            String name = old.tree().name(inner);
            boolean foreign = old.written().below(name).isEmpty() && next.below(name).isEmpty();
            if (foreign && !inner.equals(root)) {
              site.copyFolder(inner, name);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes found)
              throws IOException {
            String name = old.tree().name(file);
            if (next.has(name)) {
              return FileVisitResult.CONTINUE;
            }
            if (found.isSymbolicLink()) {
              site.createFolder(SafePath.folderOf(name));
              disk.duplicate(file, site.at(name));
            } else if (found.isRegularFile() && !old.written().has(name)) {
              site.linkIn(file, name);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static Path own(Path release) {
    return release.resolve(SafePath.OWN);
  }

  private void switchTo(int number) throws IOException {
    disk.symbolicLink(nextLink(), folder.getFileName().resolve(Integer.toString(number)));
    if (Files.isDirectory(link, LinkOption.NOFOLLOW_LINKS)) {
      disk.delete(link);
    }
    disk.move(nextLink(), link);
  }

  /** Returns a path beside the link, because only that is certain to be on the same file system. */
  private Path nextLink() {
    return link.resolveSibling("." + link.getFileName() + ".next");
  }

  /** Removes all releases except the current and the previous one. */
  private void sweep(int current, Optional<Integer> before) throws IOException {
    NavigableSet<Integer> numbers = numbers();
    Optional<Integer> kept = before.or(() -> Optional.ofNullable(numbers.lower(current)));
    for (int number : numbers) {
      if (number != current && kept.filter(other -> other == number).isEmpty()) {
        // Moved first, so that no numbered release is ever incomplete: the rest is discarded with
        // the staged files.
        Path discarded = own.resolve("staging").resolve("old-" + number);
        disk.move(release(number), discarded);
        Staging.removeAll(discarded, disk);
      }
    }
  }

  private NavigableSet<Integer> numbers() throws IOException {
    NavigableSet<Integer> numbers = new TreeSet<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (NUMBER.matcher(name).matches() && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          numbers.add(Integer.valueOf(name));
        }
      }
    }
    return Collections.unmodifiableNavigableSet(numbers);
  }
}
