package org.lectern.site.view;

import java.util.List;
import java.util.Map;

/**
 * What every page has around its own content.
 *
 * @param title the document's title, the site's name included
 * @param description a summary for search engines and previews; may be empty
 * @param url the page's public address
 * @param language the page's language as a BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param policy the page's Content-Security-Policy
 * @param indexed false on pages that search engines should leave out
 * @param siteName the conference's name
 * @param home the link to the front page
 * @param navigation the menu
 * @param alternates the page in all languages of the site; empty where there is one only
 * @param styles the links to the style sheets
 * @param scripts the links to the scripts
 * @param assets the links to all files of the theme by their names, such as {@code icon.svg}
 * @param storage what a browser's storage keeps the reader's choices for this site under
 * @param root the way to the site's root, such as {@code ../../}
 * @param zoneId the conference's time zone, such as {@code Asia/Tokyo}
 * @param zone the conference's time zone, such as {@code Asia/Tokyo (UTC+9)}
 * @param reader what a reader's own browser adds to pages from
 * @param editUrl where the page's source can be edited; may be empty
 */
public record Frame(
    String title,
    String description,
    String url,
    String language,
    String direction,
    String policy,
    boolean indexed,
    String siteName,
    String home,
    List<NavView> navigation,
    List<AlternateView> alternates,
    List<String> styles,
    List<String> scripts,
    Map<String, String> assets,
    String storage,
    String root,
    String zoneId,
    String zone,
    ReaderView reader,
    String editUrl) {}
