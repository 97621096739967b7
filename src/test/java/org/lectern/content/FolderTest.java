package org.lectern.content;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Has a conference's folder to write into. */
abstract class FolderTest {
  @TempDir Path root;
  Folder folder;

  @BeforeEach
  void make_folder() {
    folder = new Folder(root);
  }
}
