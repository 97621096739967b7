/**
 * "Did you mean": the known word that is nearest to what an editor wrote.
 *
 * <p>May know commons-text. For {@code content} and {@code check}.
 */
package org.lectern.suggest;
