package org.lectern.publish;

/** How many files a publication wrote, left as they were, and removed. */
public record Changes(int written, int unchanged, int removed) {}
