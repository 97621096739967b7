package org.lectern.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Finds the real path of an output, and refuses places where a build would do harm. */
final class OutputPlace {
  private OutputPlace() {}

  /**
   * Returns the real path of a folder to publish into, which need not exist yet.
   *
   * @throws BadOutputException if it can't be used as an output
   */
  static Path folder(Path output, Path source) throws IOException {
    Path folder = real(output);
    refuseSource(folder, source);
    if (Files.isSymbolicLink(output)) {
      if (!Files.exists(output)) {
        throw new BadOutputException(output + " is a link that leads nowhere");
      }
      if (folder.getParent().equals(releasesOf(link(output)))) {
        throw new BadOutputException(
            output + " is a link to a release: publish to it as a release again");
      }
    }
    return folder;
  }

  /**
   * Returns the path of a link to the current release, which need not exist yet.
   *
   * @throws BadOutputException if such a link can't be created there
   */
  static Path link(Path output, Path source) throws IOException {
    Path link = link(output);
    refuseSource(link, source);
    Path releases = releasesOf(link);
    if (Files.isSymbolicLink(releases)) {
      throw new BadOutputException(releases + " is a link: releases need a folder");
    }
    refuseSource(releases, source);
    return link;
  }

  /** Returns the folder of all releases, one of which the link points to. */
  static Path releasesOf(Path link) {
    return link.resolveSibling(link.getFileName() + ".releases");
  }

  private static Path link(Path output) throws IOException {
    Path absolute = output.toAbsolutePath();
    Path name = absolute.getFileName();
    if (name == null || name.toString().equals(".") || name.toString().equals("..")) {
      return real(absolute);
    }
    return real(absolute.getParent()).resolve(name);
  }

  private static void refuseSource(Path output, Path source) throws IOException {
    Path from = real(source);
    if (output.getParent() == null) {
      throw new BadOutputException(output + " is the root of a file system: choose a folder");
    }
    if (from.startsWith(output)) {
      throw new BadOutputException(
          output
              + (from.equals(output) ? " is the source itself" : " holds the source")
              + ": choose a folder of its own for the output");
    }
    for (String name : List.of("content", "templates")) {
      Path part = real(from.resolve(name));
      if (output.startsWith(part) || part.startsWith(output)) {
        throw new BadOutputException(
            output + " belongs to the source (" + part + "): choose another folder");
      }
    }
  }

  /**
   * Returns a path without links, dots and other spellings, as far as it exists.
   *
   * @throws BadOutputException if it goes through a file
   */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath();
    Path existing = absolute;
    while (true) {
      try {
        Path real = existing.toRealPath();
        if (!Files.isDirectory(real, LinkOption.NOFOLLOW_LINKS)) {
          throw new BadOutputException(existing + " is a file, not a folder");
        }
        return real.resolve(existing.relativize(absolute)).normalize();
      } catch (AccessDeniedException e) {
        throw Disk.failure("read", existing, e);
      } catch (FileSystemException notThere) {
        if (existing.getParent() == null) {
          throw Disk.failure("read", existing, notThere);
        }
        existing = existing.getParent();
      }
    }
  }
}
