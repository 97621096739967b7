/**
 * The web editor for people who don't use git: {@link org.lectern.admin.AdminFiles}, the page, the
 * program on it and its configuration.
 *
 * <p>The configuration is made from the declarations of fields in {@code content}. May know {@code
 * address}, {@code bundle}, {@code content}, {@code content.field}, {@code json}, {@code program},
 * {@code site} and the JDK.
 */
package org.lectern.admin;
