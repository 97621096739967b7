// At the top of "My program": what has become of starred sessions since the reader last looked. What
// the program said of each is kept in this browser, and stays until the reader has noted what is
// different, so that going away loses nothing.
"use strict";

{
  const { Lectern } = window;
  const { made, written } = Lectern;
  const texts = document.getElementById("reader").dataset;
  const page = document.documentElement;
  const main = document.querySelector("main");
  const one = (selector, part = main) => part.querySelector(selector) ?? made("p", "");
  const part = one(".since");
  const region = one("[role=status]", part);
  const noting = one("p", part);
  const says = (name) => part.dataset[name] ?? "{0}";
  const key = `${page.dataset.storage}:stars-seen`;
  let data;
  let bySlug;

  // What is kept: by slugs, each as `stateOf` makes it.

  const isTime = ({ start, end, rooms }) =>
    [start, end].every((moment) => !Number.isNaN(Date.parse(moment))) &&
    Object.values(rooms).every((name) => typeof name === "string");

  // What can't be read counts as never seen.
  const read = () => {
    try {
      const kept = Object.entries(JSON.parse(localStorage.getItem(key)) ?? {});
      return new Map(
        kept.filter(([, { title, times }]) => typeof title === "string" && times.every(isTime)),
      );
    } catch {
      return new Map();
    }
  };

  const write = (seen) => {
    try {
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(seen)));
    } catch {
      // A browser that keeps no stars says so; without them nothing is to be told.
    }
  };

  // Rooms with their names, for those that are no more; the title for a session that is no more.
  const stateOf = (session) => ({
    title: session.title,
    lang: session.lang ?? page.lang,
    status: session.status,
    times: session.times.map(({ start, end, rooms = [] }) => ({
      start,
      end,
      rooms: Object.fromEntries(rooms.map((id) => [id, data.rooms[id]])),
    })),
  });

  // What is different.

  const placeOf = ({ start, end, rooms }) =>
    [Date.parse(start), Date.parse(end), ...Object.keys(rooms).sort()].join(" ");
  const lacking = (times, others) => {
    const there = others.map(placeOf);
    return times.filter((time) => !there.includes(placeOf(time)));
  };

  // For those who want to go there: another title alone is no change, nor another time of what
  // doesn't take place.
  const changeOf = (seen, now) => {
    if (!now) {
      return seen.gone ? null : { kind: "removed", before: seen.times };
    }
    const wasOff = seen.gone || seen.status === "cancelled";
    if (now.status === "cancelled") {
      return wasOff ? null : { kind: "cancelled", before: seen.times };
    }
    if (wasOff) {
      return { kind: "reinstated", now: now.times };
    }
    const before = lacking(seen.times, now.times);
    const after = lacking(now.times, seen.times);
    return before.length + after.length
      ? {
          kind: "moved",
          before: before.length ? before : seen.times,
          now: after.length ? after : now.times,
        }
      : null;
  };

  // How it is told.

  const filled = (text, ...content) => {
    const [before, after] = text.split("{0}");
    return [before, ...content, after ?? ""];
  };

  const place = ({ start, end, rooms }) => {
    const names = Object.entries(rooms).map(([id, name]) => data.rooms[id] ?? name);
    const ends =
      Lectern.dateOf(start) === Lectern.dateOf(end)
        ? []
        : [" ", texts.ends.replace("{0}", written(texts.date, end))];
    return [
      written(part.dataset.long ?? texts.date, start),
      texts.comma,
      Lectern.range({ start, end }),
      ...ends,
      ...(names.length ? [texts.comma, ...Lectern.names(names)] : []),
    ];
  };

  // That something had or has no time is told of what moves alone.
  const lines = (text, times, kind) =>
    (times.length || kind !== "moved" ? times.map(place) : [[says("unscheduled")]]).map((content) =>
      made("p", "", ...filled(text, ...content)),
    );

  const nameOf = (seen, session) =>
    session
      ? Lectern.sessionLink(session)
      : Lectern.titled(made("span", ""), { ...seen, lang: seen.lang === page.lang ? "" : seen.lang });

  const insteadOf = (session) => {
    const other = data.sessions.find(({ slug }) => slug === session?.instead);
    return other
      ? [made("p", "", ...filled(says("instead"), made("bdi", "", Lectern.sessionName(other))))]
      : [];
  };

  const item = ({ slug, seen, change: { kind, before = [], now = [] } }) => {
    const session = bySlug.get(slug);
    return made(
      "li",
      `is-${kind}`,
      made("h3", "", ...filled(says(kind), made("bdi", "", nameOf(seen, session)))),
      ...lines(says("before"), before, kind),
      ...lines(says("now"), now, kind),
      ...(kind === "cancelled" ? insteadOf(session) : []),
    );
  };

  let changes = [];
  const show = () => {
    const stars = Lectern.allStars();
    const shown = changes.filter(({ slug }) => stars.includes(slug));
    // It is heard once: not again in another zone, or when there is less of it.
    if (region.firstChild) {
      region.removeAttribute("role");
    }
    region.replaceChildren(
      ...(shown.length
        ? [made("h2", "", part.dataset.title ?? ""), made("ul", "changes", ...shown.map(item))]
        : []),
    );
    noting.hidden = !shown.length;
    part.classList.toggle("is-filled", shown.length > 0);
  };

  // A star that is new on this page is seen with it.
  const follow = () => {
    const seen = read();
    const fresh = Lectern.stars().filter((slug) => !seen.has(slug) && bySlug.has(slug));
    if (fresh.length) {
      fresh.forEach((slug) => seen.set(slug, stateOf(bySlug.get(slug))));
      write(seen);
    }
    show();
  };

  const note = () => {
    const seen = read();
    for (const { slug, seen: before } of changes) {
      const now = bySlug.get(slug);
      seen.set(slug, now ? stateOf(now) : { ...before, gone: true });
    }
    write(seen);
    changes = [];
    show();
    const title = one("h1");
    title.tabIndex = -1;
    title.focus();
  };

  // What was noted on another page needn't be noted here.
  const forget = () => {
    const kept = read();
    const same = ({ slug, seen }) => JSON.stringify(kept.get(slug)) === JSON.stringify(seen);
    const left = changes.filter(same);
    if (left.length < changes.length) {
      changes = left;
      show();
    }
  };

  // Stars stay with a renamed session, and so does what was seen of it. What isn't starred any more is
  // forgotten.
  const compare = () => {
    const kept = read();
    const seen = new Map();
    for (const slug of Lectern.allStars()) {
      const session = bySlug.get(slug);
      const before = [slug, ...(session?.was ?? [])].map((name) => kept.get(name)).find(Boolean);
      const now = session && stateOf(session);
      const change = before && changeOf(before, now);
      if (change) {
        changes.push({ slug, seen: before, change, at: Date.parse((now ?? before).times[0]?.start) });
      }
      if (before || now) {
        seen.set(slug, change || !now ? before : now);
      }
    }
    changes.sort((a, b) => (a.at || Infinity) - (b.at || Infinity) || 0);
    write(seen);
  };

  const start = (program) => {
    data = program;
    bySlug = new Map(
      data.sessions.filter(({ service }) => !service).map((session) => [session.slug, session]),
    );
    compare();
    one("button", noting).addEventListener("click", note);
    document.addEventListener("lectern:stars", follow);
    document.addEventListener("lectern:zone", show);
    addEventListener("storage", ({ key: changed }) => [key, null].includes(changed) && forget());
    addEventListener("pageshow", ({ persisted }) => persisted && forget());
    show();
  };
  // A page that has no place for it tells nothing.
  if (region.isConnected) {
    Lectern.until(Lectern.program, () => {}).then(start);
  }
}
