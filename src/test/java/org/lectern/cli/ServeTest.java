package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;

/** {@code lectern serve} as a command. */
@Timeout(60)
class ServeTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void write() throws IOException {
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            """
            name: Tides
            url: https://tides.example.org/
            timezone: Europe/Lisbon
            start: 2027-05-14
            end: 2027-05-15
            """)
        .with("content/sessions/knots.md", "---\ntitle: Knots\n---\n");
  }

  private int run(String... args) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Lectern(stream, stream, question -> Optional.empty()).run(args);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_port_that_is_taken_is_told_plainly() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = String.valueOf(taken.getLocalPort());
      assertEquals(ExitCode.MACHINE, run("serve", "--source", folder.toString(), "--port", port));
      assertEquals(
          "lectern: port "
              + port
              + " of 127.0.0.1 is taken by another program; give another with --port\n",
          err());
    }
  }

  @Test
  void what_is_no_port_and_no_host_is_told_plainly() {
    assertEquals(ExitCode.USAGE, run("serve", "--source", folder.toString(), "--port", "70000"));
    assertTrue(err().contains("a port is a number up to 65535, not 70000"), err());
    err.reset();
    assertEquals(
        ExitCode.MACHINE, run("serve", "--source", folder.toString(), "--host", "no.invalid"));
    assertEquals("lectern: there is no host called no.invalid; give another with --host\n", err());
    err.reset();
    assertEquals(ExitCode.USAGE, run("serve", "--source", folder.resolve("no").toString()));
    assertTrue(err().contains("there is no folder"), err());
  }

  @Test
  void it_tells_where_it_serves_and_what_it_does_and_ends_quietly() throws Exception {
    Path out = folder.resolve("out.txt");
    Path told = folder.resolve("err.txt");
    Process process = serve(out, told);
    try {
      await(
          told,
          "(?s)Built: \\d+ ms\nServing .* at http://127.0.0.1:84\\d\\d/ \\(Ctrl-C ends it\\)\n");
      Path knots = folder.resolve("content/sessions/knots.md");
      Files.writeString(knots, "---\ntitle: Knots\nspeakers: [ana]\n---\n");
      await(
          told,
          "(?s).*content/sessions/knots.md: \\d+ ms, 1 error, 0 warnings; what was shown before"
              + " stays until they are mended\n");
      assertTrue(
          Files.readString(out)
              .startsWith("content/sessions/knots.md:3:12: error: there is no speaker"));
      Files.writeString(knots, "---\ntitle: Knots\n---\n");
      await(told, "(?s).*mended\n(content/sessions/knots.md: \\d+ ms\n)+");
    } finally {
      end(process);
    }
    assertTrue(process.waitFor(10, TimeUnit.SECONDS));
    assertEquals(ExitCode.DONE, process.exitValue());
    assertFalse(Files.exists(folder.resolve("site")), "nothing is published");
  }

  @Test
  void it_tells_where_a_telephone_finds_it() throws Exception {
    Path told = folder.resolve("err.txt");
    boolean isInNetwork =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(Inet4Address.class::isInstance)
            .anyMatch(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress());
    Process process = serve(folder.resolve("out.txt"), told, "--host", "0.0.0.0");
    try {
      await(
          told,
          "(?s).*Serving .* at http://localhost:84\\d\\d/ \\(Ctrl-C ends it\\)\n"
              + "(On other devices in this network: http://[0-9.]+:84\\d\\d/\n)"
              + (isInNetwork ? "+" : "*"));
      for (String line : Files.readAllLines(told)) {
        if (line.startsWith("On other devices")) {
          URI address = URI.create(line.replaceFirst(".*: ", ""));
          try (InputStream page = address.toURL().openStream()) {
            assertTrue(new String(page.readAllBytes(), StandardCharsets.UTF_8).contains("Tides"));
          }
        }
      }
    } finally {
      end(process);
    }
  }

  private Process serve(Path out, Path told, String... further) throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.lectern.cli.Main",
                "serve",
                "--source",
                folder.toString()));
    words.addAll(List.of(further));
    return new ProcessBuilder(words)
        .redirectOutput(out.toFile())
        .redirectError(told.toFile())
        .start();
  }

  /** Ends Java as Ctrl-C does, which shells switch off for what they run in the background. */
  private static void end(Process process) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-TERM", String.valueOf(process.pid())).start().waitFor();
  }

  private static void await(Path file, String pattern) throws IOException, InterruptedException {
    for (int i = 0; i < 1000 && !Files.readString(file).matches(pattern); i++) {
      Thread.sleep(20);
    }
    assertTrue(Files.readString(file).matches(pattern), Files.readString(file));
  }
}
