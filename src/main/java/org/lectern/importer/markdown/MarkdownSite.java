package org.lectern.importer.markdown;

import java.io.IOException;
import org.lectern.importer.format.FormatReader;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.Reading;
import org.lectern.importer.model.Imported;

/**
 * A folder of Markdown that Hugo, Jekyll or Eleventy makes a site of: sessions in one folder,
 * speakers in another, in the ways of DevOpsDays and of DjangoCon.
 */
public final class MarkdownSite implements FormatReader {
  /** Below this name, content keeps what has no field. */
  static final String NAME = "markdown";

  @Override
  public Imported read(Input input, Reading reading) throws IOException {
    return new SiteFolder(input, reading).imported();
  }
}
