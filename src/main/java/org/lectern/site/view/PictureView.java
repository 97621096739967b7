package org.lectern.site.view;

/** A picture and what it shows in words. */
public record PictureView(String src, String alt) {}
