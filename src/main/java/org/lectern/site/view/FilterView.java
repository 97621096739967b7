package org.lectern.site.view;

import java.util.List;

/**
 * What sessions can be filtered by.
 *
 * @param key its name in addresses, such as {@code track}
 * @param text the same in words
 * @param choices its values; never fewer than could tell sessions apart
 */
public record FilterView(String key, String text, List<ChoiceView> choices) {

  /**
   * One of the values.
   *
   * @param value its name in addresses
   * @param text the same in words
   * @param language the text's language where it isn't the page's, else empty
   */
  public record ChoiceView(String value, String text, String language) {
    /** One in the page's language. */
    public ChoiceView(String value, String text) {
      this(value, text, "");
    }
  }
}
