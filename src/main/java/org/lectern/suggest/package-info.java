/**
 * "Did you mean": the known word that is nearest to what an editor wrote.
 *
 * <p>May know commons-text. For whatever tells of mistakes.
 */
package org.lectern.suggest;
