/**
 * Converts Markdown to safe HTML and to plain text: see {@link org.lectern.markdown.Markdown}.
 *
 * <p>May know {@code picture}, {@code shelf}, flexmark and the OWASP HTML sanitizer. The HTML may
 * be from a stranger and is safe to publish, with placeholders for links to other files of the
 * content.
 */
package org.lectern.markdown;
