package org.lectern.site.view;

import java.util.Optional;

/**
 * Something to watch, hear or read: a card.
 *
 * @param kind such as {@code pechakucha}
 * @param provider such as {@code PechaKucha}; for a link elsewhere its host
 * @param language the language of title and description where it isn't the page's, else empty
 * @param linkText what the link says, such as {@code Watch on YouTube}
 * @param transcript the link to it, or empty
 * @param contact who answers questions, or empty; never an address
 * @param contactHidden true where there is an address that isn't published
 */
public record MediaView(
    String kind,
    String provider,
    String title,
    String description,
    String language,
    String href,
    String linkText,
    String transcript,
    String contact,
    boolean contactHidden,
    Optional<PictureView> poster,
    Optional<EmbedView> embed,
    Optional<PlayerView> player) {

  /**
   * A frame that is loaded when the reader asks for it.
   *
   * @param src the frame's address
   * @param host from where it loads, to tell the reader
   * @param allow the frame's permissions policy
   * @param sandbox what the sandboxed frame may do
   */
  public record EmbedView(String src, String host, String allow, String sandbox) {}

  /**
   * A file that the browser plays by itself.
   *
   * @param element {@code video} or {@code audio}
   * @param type the file's media type, or empty
   * @param captions the link to them, or empty
   */
  public record PlayerView(String element, String src, String type, String captions) {}
}
