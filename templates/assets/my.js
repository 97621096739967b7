// "My program": the sessions that a reader starred, by day; a calendar of them; and a link and a QR
// code that carry the choice to another device. Nothing of it leaves the browser.
"use strict";

{
  const { Lectern } = window;
  const { made, written } = Lectern;
  const texts = document.getElementById("reader").dataset;
  const home = document.documentElement.dataset.zone;
  const main = document.querySelector("main");
  // What a conference's own template leaves out is filled all the same, and nobody sees it.
  const one = (selector, part = main) => part.querySelector(selector) ?? made("p", "");
  const days = one(".my-days");
  const told = one(".told");
  const offer = one(".offer");
  const carry = one(".carry");
  const pattern = document.getElementById("my-item")?.content.firstElementChild;
  let data;
  let codes;
  let shared = "";

  const filled = (element, count) => {
    element.textContent = element.dataset.text?.replace("{0}", count) ?? element.textContent;
    element.hidden = !count;
  };
  const sessionsOf = (slugs) => data.sessions.filter(({ slug }) => slugs.includes(slug));
  const roomsOf = (time) => (time.rooms ?? []).map((id) => data.rooms[id]);

  // The list.

  const item = (session, time) => {
    const entry = pattern.cloneNode(true);
    entry.dataset.session = session.slug;
    const link = Lectern.sessionLink(session);
    if (!entry.querySelector(".name")) {
      entry.prepend(made("span", "name"));
    }
    one(".name", entry).append(link);
    if (session.status === "cancelled") {
      link.replaceChildren(made("s", "", session.title));
      const instead = data.sessions.find(({ slug }) => slug === session.instead);
      if (instead) {
        one(".instead", entry).hidden = false;
        one(".instead", entry).append(Lectern.sessionName(instead));
      }
    }
    for (const status of ["cancelled", "tentative"]) {
      if (session.status !== status) {
        one(`.status.is-${status}`, entry).remove();
      }
    }
    entry.classList.add(`is-${session.status ?? "confirmed"}`);
    if (time) {
      one(".where", entry).append(...Lectern.names(roomsOf(time)));
      one(".where", entry).before(Lectern.range(time), " ", ...midnight(time));
    }
    one(".people", entry).append(...Lectern.names(session.speakers));
    return entry;
  };

  const dayOf = ({ start }) => (Lectern.zone === home ? Lectern.dayOf(start) : Lectern.dateOf(start));

  // Where the calendar's date isn't that of the day above.
  const midnight = (time) => {
    const [start, end] = [time.start, time.end].map((moment) => Lectern.dateOf(moment));
    const note = (text, moment) => [
      made("span", "zone-day", (text ?? "{0}").replace("{0}", written(texts.date, moment))),
      " ",
    ];
    if (start !== dayOf(time)) {
      return note(days.dataset.after, time.start);
    }
    return start === end ? [] : note(texts.ends, time.end);
  };

  const render = () => {
    Lectern.starButtons.clear();
    const sessions = sessionsOf(Lectern.stars());
    const times = sessions.flatMap((session) => session.times.map((time) => [session, time]));
    times.sort(([, a], [, b]) => new Date(a.start) - new Date(b.start));
    const byDay = new Map();
    for (const [session, time] of times) {
      const title = written(days.dataset.long ?? texts.date, `${dayOf(time)}T12:00Z`, "UTC");
      byDay.set(title, [...(byDay.get(title) ?? []), item(session, time)]);
    }
    const waiting = sessions.filter((session) => !session.times.length);
    if (waiting.length) {
      byDay.set(days.dataset.unscheduled ?? "", waiting.map((session) => item(session)));
    }
    days.replaceChildren(
      ...[...byDay].map(([title, items]) =>
        made("section", "day", made("h2", "day-title", title), made("ul", "entries", ...items)),
      ),
    );
    one(".empty").hidden = sessions.length > 0;
    one(".filled").hidden = !sessions.length;
    Lectern.offerStars(days);
    Lectern.repaint();
  };

  // What depends on the choice but stays where it is: an item that is unstarred here can be starred
  // again.
  const follow = () => {
    const sessions = sessionsOf(Lectern.stars());
    told.textContent = "";
    for (const part of [one(".actions"), carry]) {
      part.hidden = !sessions.length;
    }
    if (sessions.some(({ slug }) => !days.querySelector(`[data-session="${slug}"]`))) {
      render();
      return;
    }
    filled(
      one(".clash-count"),
      sessions.filter((session) => session.times.some((time) => Lectern.clashes(session, time).length)).length,
    );
    const page = location.protocol === "file:" ? carry.dataset.url : location.href.split(/[?#]/)[0];
    shared = `${page}#s=${sessions.map(({ ids }) => ids[0]).join("")}`;
    one("input", carry).value = shared;
    drawCode(shared);
  };

  // No code holds more than some 2900 characters, about 400 sessions.
  const codeOf = (link) => {
    try {
      return Lectern.qr.generate(link);
    } catch {
      return null;
    }
  };

  // The link is there without its code, and before it.
  const drawCode = async (link) => {
    if (carry.dataset.codes) {
      await (codes ??= Lectern.until(() => Lectern.script(carry.dataset.codes), () => {}));
    }
    if (shared !== link) {
      return;
    }
    const code = codeOf(link);
    carry.classList.toggle("is-without-code", !code);
    if (!code) {
      return;
    }
    const quiet = 4;
    let path = "";
    for (let y = 0; y < code.size; y++) {
      for (let x = 0; x < code.size; x++) {
        if (code.get(x, y)) {
          path += `M${x + quiet} ${y + quiet}h1v1h-1z`;
        }
      }
    }
    const size = code.size + 2 * quiet;
    const svg = one(".code");
    svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
    svg.innerHTML = `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/>`;
  };

  // The calendar (RFC 5545).

  const utc = (moment) => `${new Date(moment).toISOString().replace(/[-:]|\.\d+/g, "")}`;

  const text = (value) =>
    value
      .replace(/\r\n?/g, "\n")
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ")
      .replace(/[\\;,]/g, "\\$&")
      .replace(/\n/g, "\\n");

  // Lines of 75 octets at most, parted between characters.
  const folded = (line) => {
    const lines = [""];
    let octets = 0;
    for (const character of line) {
      const length = new TextEncoder().encode(character).length;
      if (octets + length > 75) {
        lines.push(" ");
        octets = 1;
      }
      lines[lines.length - 1] += character;
      octets += length;
    }
    return lines.join("\r\n");
  };

  // What tells programs which of two copies is the newer, as the site's own calendars say it.
  const changes = ({ changed }) => {
    const [at, sequence] = changed ?? [Date.now() / 1000];
    const moment = utc(at * 1000);
    return changed
      ? [`DTSTAMP:${moment}`, `LAST-MODIFIED:${moment}`, `SEQUENCE:${sequence}`]
      : [`DTSTAMP:${moment}`];
  };

  // That a session is cancelled, and what takes its place.
  const off = ({ status, instead }) => {
    const says = one("[data-action=calendar]").dataset;
    const other = data.sessions.find(({ slug }) => slug === instead);
    const told = (says.cancelled ?? "") + (other ? `\n${says.instead ?? ""} ${other.title}` : "");
    return status === "cancelled" && told.trim();
  };

  const calendar = () => {
    const lines = [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Lectern//My program//EN",
      "CALSCALE:GREGORIAN",
      `NAME:${text(data.name)}`,
      `X-WR-CALNAME:${text(data.name)}`,
    ];
    for (const session of sessionsOf(Lectern.stars())) {
      for (const time of session.times) {
        lines.push(
          "BEGIN:VEVENT",
          `UID:${text(time.uid)}`,
          ...changes(session),
          `DTSTART:${utc(time.start)}`,
          `DTEND:${utc(time.end)}`,
          `SUMMARY:${text(session.title)}`,
          `STATUS:${(session.status ?? "confirmed").toUpperCase()}`,
          `URL:${data.url}${session.page.replace(/index\.html$/, "")}`,
        );
        const place = time.online ?? [roomsOf(time).join(texts.comma), data.place].filter(Boolean).join(", ");
        if (place) {
          lines.push(`LOCATION:${text(place)}`);
        }
        if (session.status === "cancelled") {
          lines.push("TRANSP:TRANSPARENT");
        }
        const description = [off(session), session.speakers?.join(texts.comma)].filter(Boolean).join("\n\n");
        if (description) {
          lines.push(`DESCRIPTION:${text(description)}`);
        }
        lines.push("END:VEVENT");
      }
    }
    return [...lines, "END:VCALENDAR", ""].map(folded).join("\r\n");
  };

  const save = (button) => {
    const link = made("a", "");
    link.href = URL.createObjectURL(new Blob([calendar()], { type: "text/calendar;charset=utf-8" }));
    link.download = button.dataset.file ?? "my-program.ics";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
  };

  const copy = async (button) => {
    try {
      await navigator.clipboard.writeText(shared);
    } catch {
      carry.querySelector("input")?.select();
      document.execCommand("copy");
      button.focus();
    }
    told.textContent = told.dataset.copied;
  };

  const actions = { calendar: save, print: () => print(), copy };

  // A choice that a link brings. Nothing changes before the reader says so.

  const idLength = 7;
  const brought = () => {
    const ids = location.hash.match(/^#s=([0-9a-z]+)$/)?.[1].match(RegExp(`.{1,${idLength}}`, "g")) ?? [];
    const found = ids.map((id) => data.sessions.find((session) => session.ids?.includes(id)));
    return { slugs: [...new Set(found.filter(Boolean).map(({ slug }) => slug))], gone: found.filter((it) => !it).length };
  };

  const entryOf = (session) => {
    const link = Lectern.sessionLink(session);
    if (session.status !== "cancelled") {
      return made("li", "", link);
    }
    link.replaceChildren(made("s", "", session.title));
    return made("li", "is-cancelled", link, " ", made("span", "flag", one("[data-action=calendar]").dataset.cancelled ?? ""));
  };

  let offered = [];
  const settle = () => {
    offer.hidden = true;
    history.replaceState(null, "", location.pathname + location.search);
  };

  const ask = () => {
    const { slugs, gone } = brought();
    offered = slugs;
    const mine = Lectern.stars();
    offer.hidden = true;
    if (!slugs.length && !gone) {
      return;
    }
    if (!gone && slugs.length === mine.length && slugs.every((slug) => mine.includes(slug))) {
      told.textContent = told.dataset.have;
      settle();
      return;
    }
    filled(one("h2", offer), slugs.length);
    one("h2", offer).hidden = false;
    one(".offered").replaceChildren(...sessionsOf(slugs).map(entryOf));
    filled(one(".gone"), gone);
    for (const element of offer.querySelectorAll(".question, [data-answer=add]")) {
      element.hidden = !slugs.length;
    }
    one("[data-answer=replace]").hidden = !slugs.length || !mine.length;
    const add = one("[data-answer=add]");
    add.dataset.more ??= add.textContent;
    add.textContent = (!mine.length && add.dataset.first) || add.dataset.more;
    offer.hidden = false;
    one("h2", offer).focus();
  };

  const answer = (how) => {
    settle();
    if (how !== "refuse") {
      Lectern.star(...(how === "add" ? [[...Lectern.stars(), ...offered]] : [offered, []]));
      render();
    }
    told.textContent = told.dataset.changed?.replace("{0}", Lectern.stars().length);
    one("h1").tabIndex = -1;
    one("h1").focus();
  };

  const start = () => {
    for (const button of main.querySelectorAll("[data-action]")) {
      button.addEventListener("click", () => actions[button.dataset.action]?.(button));
    }
    for (const button of offer.querySelectorAll("[data-answer]")) {
      button.addEventListener("click", () => answer(button.dataset.answer));
    }
    one(".without-script").remove();
    const missing = one(".missing");
    Lectern.until(Lectern.program, (lacking) => (missing.hidden = !lacking)).then((program) => {
      data = program;
      Lectern.isShown = true;
      document.addEventListener("lectern:zone", render);
      document.addEventListener("lectern:stars", follow);
      addEventListener("hashchange", () => location.hash.startsWith("#s=") && ask());
      render();
      ask();
    });
  };
  if (pattern && days.isConnected) {
    start();
  }
}
