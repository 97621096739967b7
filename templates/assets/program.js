// What needs all sessions of the program: stars stay with sessions that are renamed and aren't shown
// of those that are no more, and starred sessions that take place at the same time say so.
"use strict";

{
  const { Lectern } = window;
  const page = document.documentElement;
  const texts = document.getElementById("reader").dataset;
  let bySlug = new Map();

  // Only what is there can be starred; breaks can't. What the page at hand has is there: it may be
  // newer than this program.
  const renew = () => {
    const present = new Map();
    for (const { dataset } of Lectern.starButtons.keys()) {
      present.set(dataset.session, dataset.session);
    }
    for (const { slug, was = [], service } of bySlug.values()) {
      was.forEach((old) => present.set(old, slug));
      present.set(slug, !service && slug);
    }
    const before = Lectern.stars();
    const all = [...new Set(Lectern.allStars().map((slug) => present.get(slug) || slug))];
    const [after, lacking] = [true, false].map((is) => all.filter((slug) => is === Boolean(present.get(slug))));
    if (after.join() !== before.join()) {
      Lectern.star(after, lacking);
    }
  };

  const buttonOf = (text, action) => {
    const button = Lectern.made("button", "", text);
    button.type = "button";
    button.addEventListener("click", action);
    return button;
  };

  // Says something at the page's foot, with buttons.
  Lectern.tell = (text, ...buttons) => {
    const notice = document.querySelector(".notice") ?? Lectern.made("div", "notice");
    notice.setAttribute("role", "status");
    document.body.append(notice);
    const close = buttonOf(texts.close, () => {
      notice.replaceChildren();
      document.querySelector("main").focus({ preventScroll: true });
    });
    // A live region speaks when something comes into it: it is there before.
    setTimeout(() => notice.replaceChildren(Lectern.made("p", "", text), ...buttons, close), 100);
  };

  // Where the browser keeps no choice, that is said once.
  Lectern.tellLoss = () => Lectern.tell(texts.notKept);

  // Another program is there: the reader says when this one goes.
  Lectern.tellNewer = (text, show) => Lectern.tell(text, buttonOf(show, () => location.reload()));

  // Of talks that only have the time of their session one comes after the other, for all that is known.
  const areOneAfterAnother = (one, other) =>
    one.partOf && one.partOf === other.partOf && [...one.times, ...other.times].some(({ lent }) => lent);

  // What else a reader starred at one time of a session: of a longer session and the talks within it
  // one needn't choose.
  Lectern.clashes = (session, { start, end }) => {
    const starred = Lectern.stars().map((slug) => bySlug.get(slug));
    const there = (one) => one && one.status !== "cancelled";
    if (!starred.includes(session) || !there(session)) {
      return [];
    }
    return starred.filter(
      (other) =>
        there(other) &&
        other !== session &&
        other.partOf !== session.slug &&
        session.partOf !== other.slug &&
        !areOneAfterAnother(session, other) &&
        other.times.some(
          (time) => new Date(time.start) < new Date(end) && new Date(start) < new Date(time.end),
        ),
    );
  };

  Lectern.clashNote = (others) => {
    const [before, after] = texts.clash.split("{0}");
    const links = others.flatMap((other, i) => {
      const link = Lectern.sessionLink(other);
      return i ? [texts.comma, link] : [link];
    });
    return Lectern.made("p", "clash", before, ...links, after);
  };

  // An element that says a session's title, in its language.
  Lectern.titled = (element, { title, lang }) => {
    element.textContent = title;
    if (lang) {
      element.lang = lang;
      element.dir = "auto";
    }
    return element;
  };

  Lectern.sessionLink = (session) => {
    const link = Lectern.titled(Lectern.made("a", ""), session);
    link.href = page.dataset.root + session.page;
    return link;
  };

  // Breaks have no page.
  Lectern.sessionName = (session) =>
    session.page ? Lectern.sessionLink(session) : Lectern.titled(Lectern.made("span", ""), session);

  // Names one after another: each keeps to itself, in whatever direction it is written.
  Lectern.names = (names = []) =>
    names.flatMap((name, i) => [...(i ? [texts.comma] : []), Lectern.made("bdi", "", name)]);

  // From when to when, in the zone that the reader chose.
  Lectern.range = ({ start, end }) => {
    const [from, to] = [start, end].map((iso) => {
      const time = Lectern.made("time", "", Lectern.written(texts.time, iso));
      time.dateTime = iso;
      return time;
    });
    return Lectern.made("span", "range", from, texts.to, to);
  };

  const showClashes = () => {
    for (const [item, button] of Lectern.starButtons) {
      const session = bySlug.get(item.dataset.session);
      const others = (session?.times ?? [])
        .filter(({ start }) => item.querySelector(`time[datetime="${start}"]`))
        .flatMap((time) => Lectern.clashes(session, time));
      button.parentElement?.querySelector(":scope > .clash")?.remove();
      if (others.length) {
        button.after(Lectern.clashNote([...new Set(others)]));
      }
    }
  };

  // Who doesn't see the note beside a star hears it, as the star is set.
  const voice = Lectern.made("p", "");
  voice.setAttribute("role", "status");
  Object.assign(voice.style, {
    blockSize: "1px",
    clipPath: "inset(50%)",
    inlineSize: "1px",
    overflow: "hidden",
    position: "absolute",
  });
  document.body.append(voice);
  let before = Lectern.stars();
  const sayClash = () => {
    const stars = Lectern.stars();
    if (stars.join() === before.join()) {
      return;
    }
    const fresh = stars.filter((slug) => !before.includes(slug));
    before = stars;
    const session = fresh.length === 1 && bySlug.get(fresh[0]);
    const others = session ? session.times.flatMap((time) => Lectern.clashes(session, time)) : [];
    voice.replaceChildren();
    if (others.length) {
      const note = Lectern.clashNote([...new Set(others)]);
      note.querySelectorAll("a").forEach((link) => link.removeAttribute("href"));
      voice.append(...note.childNodes);
    }
  };

  // Whether another program has been published since this one came; that a file was changed makes no
  // other one. Throws without a network.
  const shownOf = (data) => JSON.stringify(data, (key, value) => (key === "changed" ? undefined : value));
  Lectern.isOutdated = async () => {
    const answer = await fetch(texts.sessions, { cache: "no-cache" });
    const script = await answer.text();
    const published = script.slice(script.indexOf("{"), script.lastIndexOf("}") + 1);
    return answer.ok && shownOf(JSON.parse(published)) !== shownOf(Lectern.data);
  };

  Lectern.loaded = Lectern.script(texts.sessions).then(() => {
    const { data } = Lectern;
    bySlug = new Map(data.sessions.map((session) => [session.slug, session]));
    // A star may have been set while this came.
    sayClash();
    renew();
    before = Lectern.stars();
    showClashes();
    document.addEventListener("lectern:stars", showClashes);
    document.addEventListener("lectern:stars", sayClash);
    return data;
  });
}
