// What is on now and next: on the front page during the conference, in all rooms, and large on the
// screen at one room's door (`?room=room-f`).
"use strict";

{
  const { Lectern } = window;
  const { made, written } = Lectern;
  const texts = document.getElementById("reader").dataset;
  const html = document.documentElement;
  const home = html.dataset.zone;
  const one = (selector, part = document) => part.querySelector(selector);
  // What a conference's own template leaves out is filled all the same, and nobody sees it.
  const some = (selector, part) => one(selector, part) ?? made("p", "");
  const isConference = (now) => Date.parse(texts.from) <= now && now < Date.parse(texts.until);
  const today = (now) => Lectern.dayOf(written("yyyy-MM-dd'T'HH:mm", now, home));

  const board = one(".board");
  const says = (name) => board.dataset[name] ?? "";
  // Known before the board has headings of its own.
  const heading = board && one("h2", board.parentElement) ? "h3" : "h2";
  const asked = new URLSearchParams(location.search);
  let data;
  let bySlug;
  let room;
  let shown;

  const roomNames = (time) => Lectern.names(time.rooms.map((id) => data.rooms[id]));

  const entry = ([session, time], now) => {
    const cancelled = session.status === "cancelled";
    const title = Lectern.sessionName(session);
    if (cancelled) {
      title.replaceChildren(made("s", "", session.title));
    }
    const when = made("p", "when", Lectern.range(time));
    if (Lectern.dateOf(time.start) !== Lectern.dateOf(now)) {
      when.prepend(made("span", "date", written(texts.date, time.start)), " ");
    }
    if (Lectern.dateOf(time.end) !== Lectern.dateOf(time.start)) {
      const ends = texts.ends.replace("{0}", written(texts.date, time.end));
      when.append(" ", made("span", "zone-day", ends));
    }
    if (!room && time.rooms) {
      when.append(" ", made("span", "where", ...roomNames(time)));
    }
    const whole = bySlug.get(session.partOf);
    const item = made("li", `is-${session.status ?? "confirmed"}`, when, made("p", "what", title));
    if (whole) {
      item.append(made("p", "within", Lectern.titled(made("span", ""), whole)));
    }
    if (cancelled) {
      const status = made("p", "status is-cancelled", made("strong", "", says("cancelled")));
      const instead = bySlug.get(session.instead);
      if (instead) {
        status.append(says("stop"), says("instead"), " ", Lectern.sessionName(instead));
      }
      item.append(status);
    } else if (session.status === "tentative") {
      item.append(made("p", "status", made("strong", "", says("tentative"))));
    }
    if (session.speakers) {
      item.append(made("p", "people", ...Lectern.names(session.speakers)));
    }
    return item;
  };

  // Of a longer session and talks within it that are on at once, the talks say more where they take
  // all of its rooms, or the one at hand, unless they don't take place.
  const innermost = (all) =>
    all.filter(([{ slug }, { rooms = [] }]) => {
      const parts = all.filter(([{ partOf, status }]) => partOf === slug && status !== "cancelled");
      const taken = parts.flatMap(([, time]) => time.rooms ?? []);
      return !parts.length || !(room ? [room] : rooms).every((id) => taken.includes(id));
    });

  // All times in the room at hand, or in all rooms. A break without a room is for everyone. Where a
  // talk has but the time and the room of a longer session, nobody knows whether it is on.
  const times = () =>
    data.sessions
      .flatMap((session) => session.times.map((time) => [session, time]))
      .filter(([, { lent }]) => lent !== "there")
      .filter(([session, { rooms = [] }]) => !room || rooms.includes(room) || (!rooms.length && session.service))
      .sort(([, a], [, b]) => new Date(a.start) - new Date(b.start));

  const group = (name, title, items, otherwise, now) =>
    made(
      "section",
      `on-${name}`,
      made(heading, "", title),
      items.length
        ? made("ul", "", ...items.map((item) => entry(item, now)))
        : made("p", "nothing", otherwise),
    );

  // What comes first in each room. A cancelled session doesn't take the room: what follows it shows too.
  const nextOf = (ahead) => {
    const taken = new Map();
    const day = ahead.length && Lectern.dayOf(ahead[0][1].start);
    return ahead.filter(([{ status }, { start, rooms = [""] }]) => {
      const free = (room ? [room] : rooms).filter((id) => (taken.get(id) ?? start) === start);
      if (status !== "cancelled") {
        free.forEach((id) => taken.set(id, start));
      }
      return free.length && Lectern.dayOf(start) === day;
    });
  };

  const groups = (now) => {
    const ahead = times().filter(([, { start }]) => Date.parse(start) > now);
    const on = times().filter(([, { start, end }]) => Date.parse(start) <= now && now < Date.parse(end));
    const next = nextOf(ahead);
    const later = ahead.filter((one) => !next.includes(one));
    const found = [
      group("now", says("now"), innermost(on), says("nothing"), now),
      group("next", says("next"), innermost(next), says("end"), now),
    ];
    // Of a longer session the talks are told one by one as they come; where it isn't in this room,
    // or is off, they are all that there is of it.
    const isHere = (part) => {
      const whole = bySlug.get(part.partOf);
      return whole && whole.status !== "cancelled" && whole.times.some(({ rooms }) => rooms?.includes(room));
    };
    const restOfDay = later.filter(([session, { start }]) => !isHere(session) && Lectern.dayOf(start) === today(now));
    if (room && restOfDay.length) {
      found.push(group("later", says("later"), restOfDay, "", now));
    }
    return made("div", "", ...found);
  };

  const show = (now) => {
    const clock = one(".clock time");
    if (clock) {
      clock.textContent = written(texts.time, now);
      clock.dateTime = new Date(now).toISOString();
    }
    // What hasn't changed stays, so that nothing moves under a reader's finger or voice.
    const next = groups(now);
    if (next.innerHTML !== shown) {
      shown = next.innerHTML;
      const focused = board.contains(document.activeElement) && document.activeElement.href;
      board.replaceChildren(...next.childNodes);
      if (focused) {
        const same = [...board.querySelectorAll("a")].find(({ href }) => href === focused);
        const place = same ?? Object.assign(one(heading, board), { tabIndex: -1 });
        place.focus({ preventScroll: true });
      }
    }
  };

  // The screen at a room's door shows its room and the time, and little else.
  const choose = () => {
    room = data.rooms[asked.get("room")] && asked.get("room");
    some(".clock").hidden = false;
    html.classList.toggle("is-screen", Boolean(room));
    if (room) {
      some("h1").textContent = data.rooms[room];
      document.title = data.rooms[room];
    }
    // There are none to choose where the program has no rooms.
    const choices = one(".choose-room");
    if (!choices) {
      return;
    }
    choices.hidden = false;
    for (const link of choices.querySelectorAll("a")) {
      if ((link.dataset.room ?? null) === (room ?? null)) {
        link.ariaCurrent = "page";
      }
      if (asked.has("at")) {
        link.search += `${link.search ? "&" : "?"}at=${asked.get("at")}`;
      }
    }
  };

  // A screen that runs for days shows a program that changed meanwhile; without a network it goes on
  // with the one that it has. Whoever reads the page for all rooms is asked first, once.
  let isTold = false;
  const renew = async () => {
    if (isTold || !(await Lectern.isOutdated())) {
      return;
    }
    if (room || !board.dataset.changed) {
      location.reload();
    } else {
      isTold = true;
      Lectern.tellNewer(says("changed"), says("show"));
    }
  };

  const open = () =>
    Lectern.program().then((program) => {
      data = program;
      bySlug = new Map(program.sessions.map((session) => [session.slug, session]));
    });

  if (board && one("body.page-now")) {
    some(".without-script").remove();
    const missing = some(".missing");
    Lectern.until(open, (lacking) => (missing.hidden = !lacking)).then(() => {
      choose();
      let minutes = 0;
      Lectern.eachMinute((now) => {
        show(now);
        if (minutes++ % 5 === 4) {
          renew().catch(() => {});
        }
      });
      document.addEventListener("lectern:zone", () => show(Lectern.now()));
    });
  } else if (board) {
    Lectern.eachMinute((now) => {
      board.parentElement.hidden = !isConference(now);
      if (isConference(now)) {
        (data ? Promise.resolve() : open())
          .then(() => {
            // Told by offline.js when there is a newer one: the page itself stays the same then.
            Lectern.isShown = true;
            show(now);
          })
          .catch(() => {});
      }
    });
    document.addEventListener("lectern:zone", () => data && show(Lectern.now()));
  }
}
