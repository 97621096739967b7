package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Publishes into the folder that readers see, by single renames. The journal exists from before the
 * first change until after the last.
 */
final class InPlace implements Destination {
  private static final String NEW_MANIFEST = "manifest";

  private final Path root;
  private final Disk disk;
  private final Path own;
  private final Path journal;

  /**
   * Creates the destination for a folder.
   *
   * @param root a real path
   */
  InPlace(Path root, Disk disk) {
    this.root = root;
    this.disk = disk;
    this.own = root.resolve(SafePath.OWN);
    this.journal = journalIn(own);
  }

  /** Returns the path of the journal, which exists while a site is changed. */
  static Path journalIn(Path own) {
    return own.resolve("journal");
  }

  @Override
  public Path own() {
    return own;
  }

  @Override
  public boolean isInterrupted() {
    return Files.exists(journal, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public Tree site() {
    return new Tree(root, disk);
  }

  @Override
  public Manifest written() throws IOException {
    return Manifest.read(Manifest.in(own));
  }

  @Override
  public void publish(PublicationPlan plan, PublishedSite old, Staging staging) throws IOException {
    // An empty first site has a manifest too, like any other.
    if (plan.changesNothing(old) && Files.exists(Manifest.in(own), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    checkWritable(plan.steps());
    disk.writeDurably(staging.at(NEW_MANIFEST), plan.manifest().bytes());
    Path written = staging.at("journal");
    disk.writeDurably(written, Journal.bytes(plan.steps()));
    disk.move(written, journal);
    perform(plan.steps(), old.tree(), staging);
  }

  /** Fails on folders that can't be changed before others have been. */
  private void checkWritable(List<Step> steps) throws IOException {
    Set<String> folders =
        steps.stream().map(step -> SafePath.folderOf(step.path())).collect(Collectors.toSet());
    for (String folder : folders) {
      Path place = root.resolve(folder);
      // A folder that doesn't exist yet is created by an earlier step.
      if (Files.isDirectory(place)) {
        disk.checkWritable(place);
      }
    }
  }

  private void perform(List<Step> steps, Tree site, Staging staging) throws IOException {
    for (Step step : steps) {
      step.perform(site, staging);
    }
    finish(staging);
  }

  private void finish(Staging staging) throws IOException {
    Path manifest = staging.at(NEW_MANIFEST);
    if (Files.exists(manifest, LinkOption.NOFOLLOW_LINKS)) {
      disk.move(manifest, Manifest.in(own));
    }
    disk.delete(journal);
  }

  @Override
  public void recover(Staging staging) throws IOException {
    if (!isInterrupted()) {
      return;
    }
    List<Step> steps = Journal.read(journal);
    // A staged file that doesn't exist any more was moved already.
    List<Step> left = new ArrayList<>();
    for (Step step : steps) {
      if (!(step instanceof Step.Move move) || staging.has(move.staged(), move.path())) {
        left.add(step);
      }
    }
    if (areComplete(left, staging)) {
      perform(left, new Tree(root, disk), staging);
    } else {
      giveUp(staging);
    }
  }

  private static boolean areComplete(List<Step> steps, Staging staging) throws IOException {
    for (Step step : steps) {
      if (step instanceof Step.Move move
          && Files.size(staging.at(move.staged(), move.path())) != move.staged().size()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Handles truncated staged files, which a power failure may leave. The files of both sites then
   * count as Lectern's, and the next build replaces those that belong to neither.
   */
  private void giveUp(Staging staging) throws IOException {
    Manifest either = Manifest.read(Manifest.in(own)).and(Manifest.read(staging.at(NEW_MANIFEST)));
    Path written = staging.at("either");
    if (Files.exists(written, LinkOption.NOFOLLOW_LINKS)) {
      disk.delete(written);
    }
    disk.writeDurably(written, either.bytes());
    disk.move(written, Manifest.in(own));
    disk.delete(journal);
  }
}
