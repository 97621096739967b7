package org.lectern.site.view;

/**
 * A link.
 *
 * @param language the language of the text where it isn't the page's, else empty
 */
public record LinkView(String text, String href, String language) {
  /** A link whose text is in the page's language. */
  public LinkView(String text, String href) {
    this(text, href, "");
  }
}
