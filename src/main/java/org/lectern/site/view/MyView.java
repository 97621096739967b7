package org.lectern.site.view;

/**
 * The page of the sessions that a reader starred.
 *
 * @param changes the link to what has changed; empty where there is no such page
 */
public record MyView(String schedule, String changes) {}
