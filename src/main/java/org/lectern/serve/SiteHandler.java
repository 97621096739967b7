package org.lectern.serve;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.URIUtil;
import org.lectern.Plan;
import org.lectern.problem.ProblemException;

/** Responds to requests with the files of the preview, and with nothing else. */
final class SiteHandler extends Handler.Abstract {
  private static final String INDEX = "index.html";
  private static final String NOT_FOUND = "404.html";

  private final Scene scene;
  private final Live live;
  private final Hosts hosts;
  private final BiConsumer<Plan, ProblemException> broken;

  /**
   * Creates a handler.
   *
   * @param broken is told of pages with a broken template
   */
  SiteHandler(Scene scene, Live live, Hosts hosts, BiConsumer<Plan, ProblemException> broken) {
    this.scene = scene;
    this.live = live;
    this.hosts = hosts;
    this.broken = broken;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    Exchange answering = new Exchange(request, response, callback);
    // Pages from elsewhere may not read what isn't published yet.
    answering.header("Cross-Origin-Resource-Policy", "same-origin");
    answering.header("X-Content-Type-Options", "nosniff");
    answering.header("X-Frame-Options", "SAMEORIGIN");
    if (!hosts.include(Request.getServerName(request))) {
      answering.text(
          403, "This preview answers to localhost only. Start it with --host to change that.");
    } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      answering.header("Allow", "GET, HEAD");
      answering.text(405, "There is nothing here but files to read.");
    } else {
      answer(URIUtil.decodePath(request.getHttpURI().getPath()), answering);
    }
    return true;
  }

  private void answer(String path, Exchange answering) throws IOException {
    if (path.equals(Reserved.EVENTS)) {
      live.listen(answering);
      return;
    }
    Optional<Body> own = Reserved.file(path);
    if (own.isPresent()) {
      answering.file(200, path, own.get());
      return;
    }
    Scene.Moment now = scene.now();
    if (now.plan().isEmpty()) {
      answering.file(503, INDEX, WaitingPage.NOT_BUILT);
      return;
    }
    Plan plan = now.plan().get();
    if (!path.startsWith(plan.hosting().folder())) {
      answering.redirect(plan.hosting().folder());
      return;
    }
    try {
      answer(plan, path.substring(plan.hosting().folder().length()), answering);
    } catch (ProblemException failed) {
      broken.accept(plan, failed);
      answering.file(500, INDEX, WaitingPage.BROKEN);
    }
  }

  private void answer(Plan plan, String path, Exchange answering) throws IOException {
    String file = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    if (file.endsWith(".html")) {
      answering.header("Content-Security-Policy", plan.hosting().policy());
    }
    Optional<Body> found = scene.file(plan, file);
    if (found.isPresent()) {
      answering.file(200, file, found.get());
    } else if (!file.endsWith(INDEX) && scene.file(plan, file + "/" + INDEX).isPresent()) {
      answering.redirect(plan.hosting().folder() + file + "/");
    } else {
      Optional<Body> page = scene.file(plan, NOT_FOUND);
      answering.file(404, INDEX, page.orElse(WaitingPage.NOT_FOUND));
    }
  }
}
