/**
 * What is wrong with a conference as a whole, once every file could be read: references that lead
 * nowhere, times that can't be, rooms taken twice, broken links. {@link org.lectern.check.Checks}
 * is the way in.
 *
 * <p>One class for each {@link org.lectern.problem.Rule}, or for a few that are alike; pure and
 * safe for use by several threads. What one check finds may break what another looks at, so each
 * takes content as it comes: nothing an editor can write makes an exception. May know {@code
 * address}, {@code color}, {@code cores}, {@code links}, {@code markdown}, {@code media}, {@code
 * picture}, {@code problem}, {@code program}, {@code suggest} and {@code text}.
 */
package org.lectern.check;
