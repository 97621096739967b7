package org.lectern.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** Explains failures to people who aren't programmers. */
public final class Reason {
  private Reason() {}

  /** Returns one line without a full stop. */
  public static String of(Throwable failure) {
    if (failure instanceof UncheckedIOException wrapped) {
      return ofMachine(wrapped.getCause());
    } else if (failure instanceof IOException io) {
      return ofMachine(io);
    } else if (failure instanceof OutOfMemoryError) {
      return "this needs more memory than Java may take; with the environment variable"
          + " LECTERN_OPTS=-Xmx2g it may take 2 GB";
    } else if (failure instanceof StackOverflowError) {
      return "something in these files is nested too deeply, or is too long a word, to be read;"
          + " with the environment variable LECTERN_OPTS=-Xss64m it may be deeper";
    } else if (failure instanceof InvalidPathException) {
      return "this machine's locale has no letters for some file names; set LC_ALL=C.UTF-8";
    }
    return "this is a mistake in Lectern, not in your files: " + failure;
  }

  private static String ofMachine(IOException failure) {
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + " may not be read or written: permission denied";
    }
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + " isn't there";
    }
    if (failure instanceof FileSystemException file && file.getFile() != null) {
      return file.getFile() + ": " + (file.getReason() == null ? file : file.getReason());
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
