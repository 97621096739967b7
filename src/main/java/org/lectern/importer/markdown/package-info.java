/**
 * Folders of Markdown as other site generators have them: pages of sessions and of speakers, with
 * front matter in YAML or TOML, and lists of what is given when. May know {@code importer.format},
 * {@code importer.model}, {@code content.source} (which reads YAML), {@code problem}, {@code
 * program} and tomlj.
 */
package org.lectern.importer.markdown;
