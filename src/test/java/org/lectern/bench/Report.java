package org.lectern.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Results as a table, as data and as a picture. */
final class Report {
  private static final double MEGA = 1e6;

  private Report() {}

  static String table(List<Result> results) {
    StringBuilder out = new StringBuilder();
    out.append(
        "| sessions | generator | build | time | CPU | memory | files | MB | of Hugo | of cold |\n");
    out.append("|---|---|---|---|---|---|---|---|---|---|\n");
    for (Result result : results) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %,d | %s | %s | %.2f s | %s | %s | %,d | %.0f | %s | %.2f |%n",
              result.sessions(),
              result.generator(),
              result.kind(),
              result.run().seconds(),
              result.run().cpu().isPresent()
                  ? String.format(Locale.ROOT, "%.2f s", result.run().cpu().get())
                  : "",
              result.run().memory().isPresent()
                  ? String.format(Locale.ROOT, "%.0f MB", result.run().memory().get() / MEGA)
                  : "",
              result.files(),
              result.bytes() / MEGA,
              result.toHugo() == 0 ? "" : String.format(Locale.ROOT, "%.2f", result.toHugo()),
              result.toCold()));
    }
    return out.toString();
  }

  static byte[] json(List<Result> results) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("date", LocalDate.now().toString());
      json.writeStringField("java", Runtime.version().toString());
      json.writeStringField(
          "os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
      json.writeNumberField("processors", Runtime.getRuntime().availableProcessors());
      json.writeArrayFieldStart("results");
      for (Result result : results) {
        write(json, result);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, Result result) throws IOException {
    json.writeStartObject();
    json.writeStringField("generator", result.generator());
    json.writeNumberField("sessions", result.sessions());
    json.writeStringField("build", result.kind());
    json.writeNumberField("seconds", result.run().seconds());
    if (result.run().cpu().isPresent()) {
      json.writeNumberField("cpuSeconds", result.run().cpu().get());
    }
    if (result.run().memory().isPresent()) {
      json.writeNumberField("peakBytes", result.run().memory().get());
    }
    json.writeNumberField("files", result.files());
    json.writeNumberField("siteBytes", result.bytes());
    if (result.toHugo() > 0) {
      json.writeNumberField("ofHugo", result.toHugo());
    }
    json.writeNumberField("ofCold", result.toCold());
    json.writeEndObject();
  }

  /** What a result is besides its time, in one line. */
  private static String rest(Result result) {
    return result.run().cpu().map(cpu -> String.format(Locale.ROOT, "CPU %.2f s, ", cpu)).orElse("")
        + result
            .run()
            .memory()
            .map(bytes -> String.format(Locale.ROOT, "%,.0f MB held, ", bytes / MEGA))
            .orElse("")
        + String.format(Locale.ROOT, "%,d files of %,.0f MB", result.files(), result.bytes() / MEGA)
        + (result.toHugo() == 0
            ? ""
            : String.format(Locale.ROOT, ", %.2f of Hugo", result.toHugo()))
        + String.format(Locale.ROOT, ", %.2f of cold", result.toCold());
  }

  /** Bars of time, a row for each result. */
  static String svg(List<Result> results) {
    int row = 22;
    int left = 210;
    int width = 460;
    double longest = results.stream().mapToDouble(one -> one.run().seconds()).max().orElse(1);
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " font-family=\"sans-serif\" font-size=\"12\" role=\"img\""
                + " aria-label=\"Time of builds\">%n",
            left + width + 460,
            row * results.size() + 20));
    for (int i = 0; i < results.size(); i++) {
      Result result = results.get(i);
      int y = 10 + i * row;
      double bar = Math.max(1, width * result.run().seconds() / longest);
      out.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s, %,d, %s</text>"
                  + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"14\" fill=\"%s\"/>"
                  + "<text x=\"%.1f\" y=\"%d\">%.2f s <tspan fill=\"#666666\">%s</tspan></text>%n",
              left - 8,
              y + 12,
              result.generator(),
              result.sessions(),
              result.kind(),
              left,
              y,
              bar,
              result.generator().equals("Lectern") ? "#2438c9" : "#888888",
              left + bar + 6,
              y + 12,
              result.run().seconds(),
              rest(result)));
    }
    return out.append("</svg>\n").toString();
  }
}
