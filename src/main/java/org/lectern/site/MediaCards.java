package org.lectern.site;

import java.util.Optional;
import org.lectern.media.Player;
import org.lectern.media.Provider;
import org.lectern.program.Media;
import org.lectern.site.view.MediaView;
import org.lectern.site.view.MediaView.EmbedView;
import org.lectern.site.view.MediaView.PlayerView;
import org.lectern.text.Words;

/** Media as cards. */
final class MediaCards {
  private MediaCards() {}

  /**
   * A card.
   *
   * @param language of its words where it isn't the page's, else empty
   */
  static MediaView card(Here here, Media media, String language) {
    Provider provider = Provider.of(media.kind());
    Player player = provider.player(media);
    String name =
        provider.name().isEmpty() ? SpeakerViews.host(media.address()).orElse("") : provider.name();
    return new MediaView(
        media.kind().id(),
        name,
        media.title().orElse(""),
        media.description().orElse(""),
        language,
        here.to(media.address()),
        linkText(here.words(), media, name),
        media.transcript().map(here::to).orElse(""),
        media.contact().map(Media.Contact::name).orElse(""),
        media.contact().map(Media.Contact::hasHiddenEmail).orElse(false),
        here.picture(media.poster(), media.posterAlt().orElse(""), Place.POSTER),
        player instanceof Player.Frame frame
            ? Optional.of(
                new EmbedView(
                    frame.source().toString(), frame.host(), frame.allow(), frame.sandbox()))
            : Optional.empty(),
        player instanceof Player.Native file
            ? Optional.of(
                new PlayerView(
                    file.element(),
                    here.to(media.address()),
                    file.type(),
                    media.captions().map(found -> here.media(found.path())).orElse("")))
            : Optional.empty());
  }

  private static String linkText(Words words, Media media, String name) {
    return switch (media.kind()) {
      case PECHAKUCHA, YOUTUBE, VIMEO -> words.text("watch_on", name);
      case VIDEO -> words.text("open_video");
      case AUDIO -> words.text("open_audio");
      case PDF -> words.text("open_pdf");
      case LINK -> name.isEmpty() ? words.text("open_file") : words.text("open_link", name);
    };
  }
}
