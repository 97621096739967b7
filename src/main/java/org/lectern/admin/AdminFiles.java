package org.lectern.admin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.address.SitePath;
import org.lectern.bundle.Bundled;
import org.lectern.program.Program;
import org.lectern.program.WebEditor;
import org.lectern.site.Output;

/**
 * The files of the web editor: <a href="https://sveltiacms.app/">Sveltia CMS</a> as its package has
 * it, and what tells it which files and fields there are. It talks to the service that holds the
 * repository, from the editor's browser; nothing of it runs on the site's server.
 */
public final class AdminFiles {
  private static final String FOLDER = "admin/";

  private AdminFiles() {}

  /** The files; none where the conference doesn't ask for the editor. */
  public static List<Output> of(Program program) {
    return program.conference().webEditor().stream()
        .flatMap(
            editor ->
                Stream.<Output>of(
                    new Output.Data(new SitePath(FOLDER + "index.html"), () -> page(editor)),
                    resource("sveltia-cms.js"),
                    resource("symbols.woff2"),
                    resource("text.woff2"),
                    resource("mono.woff2"),
                    new Output.Data(
                        new SitePath(FOLDER + "config.json"),
                        () -> new EditorConfig(program, editor).json())))
        .toList();
  }

  /**
   * The page lets the program talk to the service that holds the repository, and to nobody else.
   */
  private static byte[] page(WebEditor editor) {
    return Bundled.text(AdminFiles.class, "index.html")
        .replace("{service}", editor.origin())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Output resource(String name) {
    return new Output.Data(
        new SitePath(FOLDER + name), () -> Bundled.bytes(AdminFiles.class, name));
  }
}
