/**
 * Where everything lies in the site: {@link org.lectern.address.Addresses} says it for each page
 * and file, as a {@link org.lectern.address.SitePath}.
 *
 * <p>May know {@code program} and the JDK. Checks, the starter and imports ask here as well, so
 * that nobody else puts an address together.
 */
package org.lectern.address;
