/**
 * From the files that editors write to {@link org.lectern.program.Program}s, one for each language:
 * {@link org.lectern.content.ContentReader}. Everything that is wrong becomes a problem; nothing an
 * editor can write makes an exception.
 *
 * <p>The classes named {@code …Fields} declare what may be written, each field once. May know
 * {@code content.field}, {@code content.source}, {@code cores}, {@code picture}, {@code problem},
 * {@code program}, {@code shelf}, {@code stamp}, {@code suggest} and the JDK.
 */
package org.lectern.content;
