/**
 * Preview pictures: what a link to a page shows where people share it. {@link
 * org.lectern.card.Cards} draws them.
 *
 * <p>May know FontBox and the JDK. The letters come from fonts in the jar, so that every machine
 * draws the same picture.
 */
package org.lectern.card;
