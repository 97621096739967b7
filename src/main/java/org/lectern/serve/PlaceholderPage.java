package org.lectern.serve;

import java.nio.charset.StandardCharsets;

/** The pages that are shown if the site has no page to show. */
final class PlaceholderPage {
  static final ResponseBody NOT_BUILT =
      page("The site can't be built yet", "Mend what is wrong; the page appears here by itself.");
  static final ResponseBody BROKEN =
      page(
          "This page can't be shown yet",
          "Its template is broken. Mend it; the page appears here by itself.");
  static final ResponseBody NOT_FOUND =
      page("There is no such page", "When there is one, it appears here.");

  private PlaceholderPage() {}

  private static ResponseBody page(String title, String text) {
    byte[] html =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%1$s</title>
        </head>
        <body>
        <h1>%1$s</h1>
        <p>%2$s</p>
        </body>
        </html>
        """
            .formatted(title, text)
            .getBytes(StandardCharsets.UTF_8);
    return ResponseBody.page(html);
  }
}
