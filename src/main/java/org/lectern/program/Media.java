package org.lectern.program;

import java.util.Optional;

/**
 * Something to watch, hear or read with a session.
 *
 * @param title empty only in content that {@code check} refuses
 * @param embed the address of the provider's frame, where the editor gives one
 * @param poster a picture's path in the content folder
 * @param captions a WebVTT file's path in the content folder
 */
public record Media(
    MediaKind kind,
    Address address,
    Optional<String> title,
    Optional<String> description,
    Optional<Address.Web> embed,
    Optional<Address.File> poster,
    Optional<String> posterAlt,
    Optional<Contact> contact,
    Optional<Address.File> captions,
    Optional<Address> transcript) {

  /**
   * Who answers questions about it. The e-mail address stays in the source and is published
   * nowhere.
   */
  public record Contact(String name, boolean hasHiddenEmail) {}
}
