package org.lectern.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual's lines for Apache in the program itself, where the machine has it. */
class ApacheTest {
  /** What the manual names, and what no Apache goes without. */
  private static final List<String> MODULES =
      List.of("mpm_event", "authz_core", "mime", "dir", "headers", "deflate", "filter");

  @TempDir Path folder;

  private void start(ServedSite site, String lines) throws IOException, InterruptedException {
    Path program = ServedSite.program("apache2", "httpd");
    Path modules =
        Stream.of("lib/apache2/modules", "lib64/httpd/modules", "lib/httpd/modules")
            .map(Path.of("/usr")::resolve)
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(null);
    assumeTrue(modules != null, "no modules of Apache");
    Files.writeString(site.site().resolve(".htaccess"), site.withPolicy(lines));
    // As root it reads as somebody else.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path types =
        Files.writeString(
            folder.resolve("mime.types"), "text/html html\ntext/css css\ntext/javascript js\n");
    Path conf = folder.resolve("apache.conf");
    Files.writeString(
        conf,
        MODULES.stream()
                .map(name -> "LoadModule %1$s_module %2$s/mod_%1$s.so\n".formatted(name, modules))
                .collect(Collectors.joining())
            + """
            ServerRoot %1$s
            ServerName localhost
            Listen 127.0.0.1:%2$s
            PidFile %1$s/apache.pid
            ErrorLog /dev/stderr
            User #65534
            Group #65534
            TypesConfig %3$s
            DocumentRoot %4$s
            <Directory %4$s>
              AllowOverride All
              Require all granted
            </Directory>
            """
                .formatted(folder, site.port(), types, site.root()));
    site.serve(program.toString(), "-X", "-f", conf.toString());
  }

  @Test
  void sends_what_hosts_do() throws IOException, InterruptedException {
    try (ServedSite site = new ServedSite(folder, "/")) {
      start(site, PublishingManualTest.example("apache"));
      site.sendsWhatHostsDo(404);
    }
  }

  @Test
  void sends_the_same_below_a_path_and_nothing_elsewhere()
      throws IOException, InterruptedException {
    try (ServedSite site = new ServedSite(folder, "/2027/")) {
      start(
          site,
          PublishingManualTest.example("apache")
              .replace(" /404.html", " /2027/404.html")
              .replace("#^/(ass", "#^/2027/(ass")
              .replace("#^/admin/", "#^/2027/admin/"));
      site.leavesOtherPagesAlone();
      site.sendsWhatHostsDo(404);
    }
  }
}
