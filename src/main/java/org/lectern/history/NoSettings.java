package org.lectern.history;

import java.io.File;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * A machine without settings for git, so that the same repository is read alike everywhere: without
 * it JGit runs the {@code git} that it finds to ask it where its settings are, reads those of the
 * user, and writes files to measure how fine the disk's clock is.
 */
final class NoSettings extends SystemReader.Delegate {
  private NoSettings() {
    super(SystemReader.getInstance());
  }

  /** Lets JGit know of no other; it has one for the whole process. */
  static void use() {
    if (!(SystemReader.getInstance() instanceof NoSettings)) {
      SystemReader.setInstance(new NoSettings());
    }
  }

  @Override
  public String getenv(String variable) {
    return null;
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  /** Settings that no file holds. */
  private static final class Nothing extends FileBasedConfig {
    Nothing(Config parent, FS fs) {
      super(parent, new File("no-settings"), fs);
    }

    @Override
    public void load() {
      // There is nothing to load.
    }

    @Override
    public void save() {
      // Nobody asked to have anything kept.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    /** How fine the disk's clock is: taken for coarse rather than measured. */
    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long usual, TimeUnit unit) {
      return section.equals("filesystem")
          ? unit.convert(2, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, usual, unit);
    }
  }
}
