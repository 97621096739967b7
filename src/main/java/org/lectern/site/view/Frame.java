package org.lectern.site.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page has around its own content.
 *
 * @param title the document's title, the site's name included
 * @param heading the page's title without the site's name; on the front page the site's name
 * @param description a summary for search engines and previews; may be empty
 * @param url the page's public address
 * @param language the page's language as a BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param policy the page's Content-Security-Policy
 * @param indexed false on pages that search engines should leave out
 * @param siteName the conference's name
 * @param logo the conference's sign
 * @param home the link to the front page
 * @param navigation the menu
 * @param search the link to the search
 * @param alternates the page in all languages of the site; empty where there is one only
 * @param files what other programs read of what the page shows
 * @param apps the link to the page of all that other programs read; empty where there is none
 * @param styles the links to the style sheets
 * @param scripts the links to the scripts
 * @param assets the links to all files of the theme by their names, such as {@code icon.svg}
 * @param storage what a browser's storage keeps the reader's choices for this site under
 * @param root the way to the site's root, such as {@code ../../}
 * @param zoneId the conference's time zone, such as {@code Asia/Tokyo}
 * @param zone the conference's time zone, such as {@code Asia/Tokyo (UTC+09:00)}
 * @param touchIcon the link to the picture that stands for the site on devices
 * @param manifest the link to what browsers read to put the site among a device's programs; empty
 *     where they don't keep it
 * @param preview the picture that stands for the page where people share it
 * @param facts what search engines read of what the page shows, as JSON-LD; may be empty
 * @param reader what a reader's own browser adds to pages from
 * @param editUrl where the page's source can be edited; may be empty
 * @param extra what {@code conference.yaml} has below {@code extra}
 */
public record Frame(
    String title,
    String heading,
    String description,
    String url,
    String language,
    String direction,
    String policy,
    boolean indexed,
    String siteName,
    Optional<LogoView> logo,
    String home,
    List<NavView> navigation,
    NavView search,
    List<AlternateView> alternates,
    List<FileView> files,
    String apps,
    List<String> styles,
    List<String> scripts,
    Map<String, String> assets,
    String storage,
    String root,
    String zoneId,
    String zone,
    String touchIcon,
    String manifest,
    Optional<PreviewView> preview,
    String facts,
    ReaderView reader,
    String editUrl,
    Object extra) {}
