/**
 * Markdown to safe HTML and to plain text: {@link org.lectern.markdown.Markdown} is the way in.
 *
 * <p>May know {@code picture}, {@code shelf}, flexmark and the OWASP HTML sanitizer. What comes out
 * is HTML that a stranger may have written and that is safe to publish, with holes where links to
 * other files of the content go.
 */
package org.lectern.markdown;
