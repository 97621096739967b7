package org.lectern.site;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.address.SitePath;
import org.lectern.card.Card;
import org.lectern.card.Cards;
import org.lectern.site.view.PreviewView;

/** A page's preview picture, and where it lies. */
record Preview(SitePath path, Card card) {
  Output.Drawing output() {
    return new Output.Drawing(path, card);
  }

  PreviewView view(Here here) {
    return new PreviewView(here.url(path), Cards.WIDTH, Cards.HEIGHT, words());
  }

  /** What it shows, for those who don't see it. */
  private String words() {
    return Stream.concat(
            Stream.of(card.kicker(), card.title()),
            Stream.concat(card.lines().stream(), Stream.of(card.foot())))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
