/**
 * Whether addresses on the web still lead anywhere: {@link org.lectern.links.LinkProbe} is the
 * question, {@link org.lectern.links.WebLinkProbe} asks the web.
 *
 * <p>May know {@code machine} and the JDK with its TLS. The addresses come from strangers: nothing
 * here connects to the machine itself or to the network that it is in.
 */
package org.lectern.links;
