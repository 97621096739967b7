package org.lectern.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.http.ByteRange;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.URIUtil;

/**
 * A request and its response, according to <a href="https://www.rfc-editor.org/rfc/rfc9110">RFC
 * 9110</a>.
 */
record Exchange(Request request, Response response, Callback callback) {
  private static final Pattern TOO_LARGE = Pattern.compile("[1-9]\\d{18,}");

  /** Sends a range of bytes in memory or in a file. */
  private interface Part {
    void send(long first, long length) throws IOException;
  }

  /** Adds a header to the response. */
  void header(String name, String value) {
    response.getHeaders().put(name, value);
  }

  /** Sends a short text. */
  void text(int status, String text) {
    begin(status, "text/plain; charset=utf-8");
    send((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Redirects to another path on this host. */
  void redirect(String path) {
    response.getHeaders().put(HttpHeader.LOCATION, URIUtil.encodePath(path));
    response.setStatus(302);
    callback.succeeded();
  }

  /**
   * Sends a file, or the requested range of it.
   *
   * @param name the file's path, which determines its type
   */
  void file(int status, String name, ResponseBody body) throws IOException {
    if (body instanceof ResponseBody.Bytes bytes) {
      byte[] all = bytes.bytes();
      file(status, name, all.length, bytes.tag(), (first, length) -> send(all, first, length));
    } else if (body instanceof ResponseBody.OnDisk onDisk) {
      Path file = onDisk.file();
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      long size = attributes.size();
      String tag =
          String.format(Locale.ROOT, "\"%x-%x\"", size, attributes.lastModifiedTime().toMillis());
      file(status, name, size, tag, (first, length) -> send(file, first, length));
    }
  }

  private void file(int status, String name, long size, String tag, Part part) throws IOException {
    HttpFields asked = request.getHeaders();
    response.getHeaders().put(HttpHeader.ETAG, tag);
    if (status == 200 && matchesTag(tag, asked.getValuesList(HttpHeader.IF_NONE_MATCH))) {
      begin(304, ContentTypes.of(name));
      callback.succeeded();
      return;
    }
    if (status == 200) {
      response.getHeaders().put(HttpHeader.ACCEPT_RANGES, "bytes");
    }
    List<String> wanted =
        asked.getValuesList(HttpHeader.RANGE).stream().map(Exchange::withoutOverflow).toList();
    boolean ranged = status == 200 && !wanted.isEmpty() && matchesIfRange(tag, asked);
    List<ByteRange> ranges = ranged ? ByteRange.parse(wanted, size) : List.of();
    if (ranged && ranges.isEmpty() && wanted.get(0).startsWith("bytes=")) {
      response.getHeaders().put(HttpHeader.CONTENT_RANGE, "bytes */" + size);
      text(416, "The file has " + size + " bytes.");
    } else if (ranges.size() == 1) {
      ByteRange range = ranges.get(0);
      response.getHeaders().put(HttpHeader.CONTENT_RANGE, range.toHeaderValue(size));
      begin(206, ContentTypes.of(name));
      part.send(range.first(), range.getLength());
    } else {
      // A server may answer several ranges at once with the whole.
      begin(status, ContentTypes.of(name));
      part.send(0, size);
    }
  }

  /**
   * Reduces positions that are too large for Jetty's numbers: they are targetWatcher any file's
   * end, too.
   */
  private static String withoutOverflow(String ranges) {
    return TOO_LARGE.matcher(ranges).replaceAll(String.valueOf(Long.MAX_VALUE));
  }

  /** Whether a tag is among those that the browser has; the preview's tags contain no commas. */
  private static boolean matchesTag(String tag, List<String> lists) {
    return lists.stream()
        .flatMap(list -> Stream.of(list.split(",")))
        .map(one -> one.strip().replaceFirst("^W/", ""))
        .anyMatch(one -> one.equals("*") || one.equals(tag));
  }

  private static boolean matchesIfRange(String tag, HttpFields asked) {
    String condition = asked.get(HttpHeader.IF_RANGE);
    return condition == null || condition.equals(tag);
  }

  /** Begins a response. Browsers may cache it, but must revalidate it. */
  void begin(int status, String type) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
  }

  private void send(byte[] bytes) {
    send(bytes, 0, bytes.length);
  }

  private void send(byte[] bytes, long first, long length) {
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
    if (isHead()) {
      callback.succeeded();
    } else {
      response.write(true, ByteBuffer.wrap(bytes, (int) first, (int) length), callback);
    }
  }

  private void send(Path file, long first, long length) throws IOException {
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
    if (isHead()) {
      callback.succeeded();
    } else {
      Content.copy(Content.Source.from(file, first, length), response, callback);
    }
  }

  private boolean isHead() {
    return request.getMethod().equals("HEAD");
  }
}
