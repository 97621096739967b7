package org.lectern.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual's lines for nginx in the program itself, where the machine has it. */
class NginxTest {
  @TempDir Path folder;

  private void start(ServedSite site, String lines) throws IOException, InterruptedException {
    Path conf = folder.resolve("nginx.conf");
    Files.writeString(
        conf,
        """
        daemon off;
        master_process off;
        pid nginx.pid;
        events {}
        http {
          access_log off;
          types { text/html html; text/css css; text/javascript js; application/json json; }
          default_type application/octet-stream;
        %s
        }
        """
            .formatted(
                site.withPolicy(lines)
                    .replace("listen 80;", "listen 127.0.0.1:" + site.port() + ";")
                    .replace("/srv/program/public", site.root().toString())));
    String program = ServedSite.program("nginx").toString();
    site.serve(program, "-p", folder.toString(), "-c", conf.toString(), "-e", "stderr");
  }

  @Test
  void sends_what_hosts_do() throws IOException, InterruptedException {
    try (ServedSite site = new ServedSite(folder, "/")) {
      start(site, PublishingManualTest.example("nginx"));
      site.sendsWhatHostsDo(403);
    }
  }

  @Test
  void sends_the_same_below_a_path_and_nothing_elsewhere()
      throws IOException, InterruptedException {
    String whole = PublishingManualTest.example("nginx");
    String below =
        PublishingManualTest.example("nginx", 1)
            .replaceFirst(
                "(?s)    add_header.*from here on\n",
                Matcher.quoteReplacement(
                    whole.substring(
                        whole.indexOf("    add_header"), whole.indexOf("    location"))));
    try (ServedSite site = new ServedSite(folder, "/2027/")) {
      start(
          site,
          whole
                  .substring(0, whole.indexOf("    error_page"))
                  .replace(" /(ass", " /2027/(ass")
                  .replace("^/admin/", "^/2027/admin/")
              + below
              + "}\n");
      site.leavesOtherPagesAlone();
      site.sendsWhatHostsDo(403);
    }
  }
}
