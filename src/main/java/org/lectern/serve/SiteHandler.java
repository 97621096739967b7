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

  private final ServedSite site;
  private final LiveEvents live;
  private final AllowedHosts hosts;
  private final BiConsumer<Plan, ProblemException> broken;

  /**
   * Creates a handler.
   *
   * @param broken is told of pages with a broken template
   */
  SiteHandler(
      ServedSite site,
      LiveEvents live,
      AllowedHosts hosts,
      BiConsumer<Plan, ProblemException> broken) {
    this.site = site;
    this.live = live;
    this.hosts = hosts;
    this.broken = broken;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    Exchange exchange = new Exchange(request, response, callback);
    // Pages from elsewhere may not read what isn't published yet.
    exchange.header("Cross-Origin-Resource-Policy", "same-origin");
    exchange.header("X-Content-Type-Options", "nosniff");
    exchange.header("X-Frame-Options", "SAMEORIGIN");
    if (!hosts.include(Request.getServerName(request))) {
      exchange.text(
          403, "This preview answers to localhost only. Start it with --host to change that.");
    } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      exchange.header("Allow", "GET, HEAD");
      exchange.text(405, "There is nothing here but files to read.");
    } else {
      answer(URIUtil.decodePath(request.getHttpURI().getPath()), exchange);
    }
    return true;
  }

  private void answer(String path, Exchange exchange) throws IOException {
    if (path.equals(PreviewFiles.EVENTS)) {
      live.listen(exchange);
      return;
    }
    Optional<ResponseBody> own = PreviewFiles.file(path);
    if (own.isPresent()) {
      exchange.file(200, path, own.get());
      return;
    }
    ServedSite.State now = site.now();
    if (now.plan().isEmpty()) {
      exchange.file(503, INDEX, PlaceholderPage.NOT_BUILT);
      return;
    }
    Plan plan = now.plan().get();
    if (!path.startsWith(plan.hosting().folder())) {
      exchange.redirect(plan.hosting().folder());
      return;
    }
    try {
      answer(plan, path.substring(plan.hosting().folder().length()), exchange);
    } catch (ProblemException failed) {
      broken.accept(plan, failed);
      exchange.file(500, INDEX, PlaceholderPage.BROKEN);
    }
  }

  private void answer(Plan plan, String path, Exchange exchange) throws IOException {
    String file = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    if (file.endsWith(".html")) {
      exchange.header("Content-Security-Policy", plan.hosting().policy());
    }
    Optional<ResponseBody> found = site.file(plan, file);
    if (found.isPresent()) {
      exchange.file(200, file, found.get());
    } else if (!file.endsWith(INDEX) && site.file(plan, file + "/" + INDEX).isPresent()) {
      exchange.redirect(plan.hosting().folder() + file + "/");
    } else {
      Optional<ResponseBody> page = site.file(plan, NOT_FOUND);
      exchange.file(404, INDEX, page.orElse(PlaceholderPage.NOT_FOUND));
    }
  }
}
