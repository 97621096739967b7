/**
 * The first files of a conference, and of each thing in it: {@link org.lectern.starter.Starter} for
 * a new folder, {@link org.lectern.starter.NewFile} for a new session, speaker or page.
 *
 * <p>May know {@code address} (for slugs), {@code content.field}, {@code machine}, {@code program}
 * and the JDK. An editor's file is never overwritten.
 */
package org.lectern.starter;
