/**
 * What templates read: records of finished values. Addresses are links from the page at hand, times
 * are written out, texts that may hold HTML are safe HTML (named {@code …Html}) and all others are
 * plain text, to be escaped. A text that is missing is empty; a record that is missing is an empty
 * {@code Optional}, which templates see as null.
 *
 * <p>May know the JDK only. The theme's manual describes these records field by field.
 */
package org.lectern.site.view;
