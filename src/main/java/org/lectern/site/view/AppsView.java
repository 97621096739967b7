package org.lectern.site.view;

import java.util.List;

/** How to have the program in a calendar, an app or a program of one's own. */
public record AppsView(List<FileView> files) {}
