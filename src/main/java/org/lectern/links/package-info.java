/**
 * Checks whether web addresses still work: {@link org.lectern.links.LinkProbe} is the interface,
 * {@link org.lectern.links.WebLinkProbe} sends requests.
 *
 * <p>May know {@code machine} and the JDK with its TLS. The addresses come from strangers: nothing
 * here connects to the machine itself or to the network that it is in.
 */
package org.lectern.links;
