package org.lectern.reuse;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells which pages are as the last build made them, and notes what this one makes:
 *
 * <pre>{@code
 * Reuse reuse = Reuse.of(Path.of(".lectern"), inputs);
 * Optional<MadePage> before = reuse.before("index.html");
 * reuse.made("index.html", MadePage.of(bytes, version, bodies));
 * reuse.keep();
 * }</pre>
 *
 * <p>The folder may be deleted at any time, and two builds may use it at once: the last to end is
 * the one that is remembered. Safe for use by several threads.
 */
public final class Reuse {
  /** Stands among the texts of a page for all there are. */
  public static final String ALL = "*";

  private final Optional<Path> file;
  private final Inputs inputs;
  private final LastBuild last;
  private final boolean sameFrame;
  private final boolean sameBodies;
  private final Map<String, MadePage> pages = new ConcurrentHashMap<>();

  private Reuse(Optional<Path> file, Inputs inputs, LastBuild last) {
    this.file = file;
    this.inputs = inputs;
    this.last = last;
    this.sameFrame = last.inputs().frame().equals(inputs.frame());
    this.sameBodies = last.inputs().bodies().equals(inputs.bodies());
  }

  /**
   * What the last build left in a folder; it need not be there.
   *
   * @param folder such as {@code .lectern}, which version control is told to leave out
   */
  public static Reuse of(Path folder, Inputs inputs) {
    Path file = folder.resolve("last-build");
    return new Reuse(Optional.of(file), inputs, LastBuild.read(file));
  }

  /** Nothing is as before, and nothing is remembered. */
  public static Reuse none() {
    return new Reuse(Optional.empty(), Inputs.NONE, LastBuild.NONE);
  }

  /** A page that would be made with the same bytes again; whether it is still there isn't known. */
  public Optional<MadePage> before(String path) {
    return sameFrame && !inputs.frame().isEmpty()
        ? Optional.ofNullable(last.pages().get(path)).filter(this::showsTheSame)
        : Optional.empty();
  }

  private boolean showsTheSame(MadePage page) {
    return sameBodies
        || page.bodies().stream()
            .allMatch(
                body ->
                    !body.equals(ALL)
                        && inputs.bodies().containsKey(body)
                        && inputs.bodies().get(body).equals(last.inputs().bodies().get(body)));
  }

  /** Notes a page of this build, made or as before. */
  public void made(String path, MadePage page) {
    pages.put(path, page);
  }

  /** Remembers this build, now that it is published. */
  public void keep() {
    file.ifPresent(to -> new LastBuild(inputs, pages).write(to));
  }
}
