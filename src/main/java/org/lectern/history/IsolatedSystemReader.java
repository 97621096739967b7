package org.lectern.history;

import java.io.File;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Hides this machine's git settings, so that a repository is read alike everywhere. Without it,
 * JGit runs the installed {@code git} to find its settings, reads those of the user, and writes
 * files to measure the resolution of the disk's clock.
 */
final class IsolatedSystemReader extends SystemReader.Delegate {
  private IsolatedSystemReader() {
    super(SystemReader.getInstance());
  }

  /** Installs this reader in JGit, which has one for the whole process. */
  static void use() {
    if (!(SystemReader.getInstance() instanceof IsolatedSystemReader)) {
      SystemReader.setInstance(new IsolatedSystemReader());
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

  /** Settings without a file. */
  private static final class Nothing extends FileBasedConfig {
    Nothing(Config parent, FS fs) {
      super(parent, new File("no-settings"), fs);
    }

    @Override
    public void load() {
      // There are no settings to load.
    }

    @Override
    public void save() {
      // Settings are never saved.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    /** Returns a coarse resolution of the disk's clock, so that JGit doesn't measure it. */
    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long usual, TimeUnit unit) {
      return section.equals("filesystem")
          ? unit.convert(2, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, usual, unit);
    }
  }
}
