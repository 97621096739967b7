/**
 * Talks as others cite them: a {@link org.lectern.cite.Reference}, and the forms in which reference
 * managers read it.
 *
 * <p>May know {@code json} and the JDK. What a reference holds is worked out in {@code site}; here
 * it is only written down.
 */
package org.lectern.cite;
