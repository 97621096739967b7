// The schedule of a conference on any other page:
//
//   <script src="https://program.example.org/embed.js" async></script>
//   <lectern-schedule day="2027-05-14"><a href="https://program.example.org/">Program</a></lectern-schedule>
"use strict";

{
  const TAG = "lectern-schedule";
  const HERE = new URL(".", document.currentScript?.src ?? location.href).href;
  const CHOICES = ["day", "room", "track", "session"];

  const CSS = `
    :host { container-type: inline-size; display: block; font-family: var(--lectern-font, inherit); line-height: 1.45; }
    :host([hidden]) { display: none; }
    * { box-sizing: border-box; margin: 0; padding: 0; }
    .schedule { background: var(--lectern-paper, transparent); color: var(--lectern-ink, inherit); overflow-wrap: anywhere; }
    .quiet { color: var(--lectern-quiet, inherit); font-size: 0.9375em; }
    .day { font: inherit; font-size: 1.25em; font-weight: 700; padding-block: 1em 0.375em; }
    ol { border-block-start: 1px solid var(--lectern-line, currentColor); list-style: none; }
    li { border-block-end: 1px solid var(--lectern-line, color-mix(in srgb, currentColor 25%, transparent)); padding-block: 0.625em; }
    .time { font-variant-numeric: tabular-nums; }
    .title { border-inline-start: 0.25em solid var(--track, transparent); font-weight: 600; padding-inline-start: 0.5em; }
    .detail { padding-inline-start: 0.75em; }
    a { color: var(--lectern-accent, inherit); display: inline-block; min-block-size: 24px; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
    label { align-items: center; display: flex; gap: 0.5em; min-block-size: 1.75em; }
    input { accent-color: var(--lectern-accent, auto); block-size: 1.25em; flex: none; inline-size: 1.25em; }
    .more { padding-block-start: 0.75em; }
    s { text-decoration-thickness: 1px; }
    @container (min-width: 34em) { li { column-gap: 1em; display: grid; grid-template-columns: 8.5em minmax(0, 1fr); } .time { grid-row: 1 / span 9; } .title, .detail { grid-column: 2; } }
    @media print { label { display: none; } }
  `;

  let sheet;
  const styled = (root) => {
    try {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(CSS);
      }
      root.adoptedStyleSheets = [sheet];
    } catch {
      // Browsers before 2023.
      root.append(made("style", {}, CSS));
    }
  };

  const made = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined) {
        element.setAttribute(key, value);
      }
    }
    element.append(...children);
    return element;
  };

  const loading = new Map();
  const load = (address) => {
    if (!loading.has(address)) {
      const answer = fetch(address, { credentials: "omit" }).then((response) => {
        if (!response.ok) {
          throw new Error(`${address}: ${response.status}`);
        }
        return response.json();
      });
      answer.catch(() => loading.delete(address));
      loading.set(address, answer);
    }
    return loading.get(address);
  };

  // A folder, lacking its last slash or not.
  const folderOf = (src) =>
    new URL(src, location.href).href.replace(/[?#].*/, "").replace(/(\/[^/]*\.html?|\/)?$/, "/");

  const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
  const dateIn = (timeZone, moment, timeStyle) =>
    new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short", timeStyle }).format(moment);

  class Schedule extends HTMLElement {
    static observedAttributes = [...CHOICES, "src", "zone", "heading"];

    #data;
    #base;
    #isMine = false;

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      // Shown without this script.
      root.append(made("slot"));
      styled(root);
    }

    connectedCallback() {
      this.#isMine = this.getAttribute("zone") === "local";
      this.#load();
    }

    attributeChangedCallback(name) {
      if (!this.isConnected) {
        return;
      }
      if (name === "zone") {
        this.#isMine = this.getAttribute("zone") === "local";
      }
      if (name === "src") {
        this.#load();
      } else if (this.#data) {
        this.#show();
      }
    }

    async #load() {
      const src = this.getAttribute("src");
      let base, data;
      try {
        base = src ? folderOf(src) : HERE;
        data = await load(`${base}embed.json`);
      } catch (error) {
        console.warn(`<${TAG}>: ${error.message}`);
      }
      // Answers may come in another order.
      if (this.isConnected && this.getAttribute("src") === src) {
        this.#data = data;
        this.#base = base;
        data ? this.#show() : this.#fill(made("slot"));
      }
    }

    #link(path, attributes, text) {
      const { href, protocol } = new URL(path, this.#base);
      return /^https?:$/.test(protocol)
        ? made("a", { ...attributes, href, part: "link" }, text)
        : made("span", attributes, text);
    }

    get #zone() {
      return this.#isMine ? localZone() : this.#data.zone;
    }

    /** Times asked for, by day. */
    #days() {
      const { days, dayStarts = "00:00", sessions } = this.#data;
      const [day, room, track, slug] = CHOICES.map((name) => this.getAttribute(name));
      const [hour, minute] = dayStarts.split(":");
      const now = dateIn(this.#data.zone, Date.now() - (hour * 60 + +minute) * 6e4);
      const asked = day === "today" ? (days.find((one) => one >= now) ?? days.at(-1)) : day;
      const found = new Map();
      for (const session of sessions) {
        if ((track && session.track !== track) || (slug && session.slug !== slug)) {
          continue;
        }
        for (const time of session.times) {
          if ((!asked || time.day === asked) && (!room || time.rooms.includes(room))) {
            found.set(time.day, [...(found.get(time.day) ?? []), { session, time }]);
          }
        }
      }
      for (const items of found.values()) {
        items.sort((one, other) => Date.parse(one.time.start) - Date.parse(other.time.start));
      }
      return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
    }

    #show() {
      const { texts, name, lang, dir, schedule } = this.#data;
      const level = Math.min(6, Math.max(1, Number(this.getAttribute("heading")) || 2));
      const label = texts.of.replace("{0}", texts.schedule).replace("{1}", name);
      // No landmark: there may be several.
      const section = made("div", { class: "schedule", part: "schedule", role: "group", lang, dir, "aria-label": label });
      const list = made("div");
      const fill = () => list.replaceChildren(...this.#list(level));
      fill();
      section.append(this.#zoneChoice(fill), list);
      const more = this.#link(schedule, {}, texts.all);
      section.append(made("p", { class: "more", part: "more" }, more));
      this.#fill(section);
    }

    #fill(content) {
      this.shadowRoot.replaceChildren(...this.shadowRoot.querySelectorAll("style"), content);
    }

    #zoneChoice(fill) {
      const { texts, zone, days } = this.#data;
      const note = made("p", { class: "quiet", part: "zone" });
      const say = () => (note.textContent = texts.zone.replace("{0}", this.#zone));
      say();
      // Zones have several names.
      const clock = (name) => days.map((day) => dateIn(name, new Date(day), "short")).join();
      if (clock(localZone()) === clock(zone)) {
        return note;
      }
      const box = made("input", { type: "checkbox", part: "checkbox" });
      box.checked = this.#isMine;
      box.addEventListener("change", () => {
        this.#isMine = box.checked;
        say();
        fill();
      });
      return made("div", {}, note, made("label", { class: "quiet", part: "choice" }, box, texts.mine));
    }

    #list(level) {
      const { texts, lang, locale = lang } = this.#data;
      const days = this.#days();
      if (!days.length) {
        return [made("p", { part: "none" }, texts.none)];
      }
      const date = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" });
      return days.flatMap(([day, items]) => [
        made(`h${level}`, { class: "day", part: "day" }, date.format(new Date(day))),
        made("ol", { part: "list", role: "list" }, ...items.map((item) => this.#item(day, item))),
      ]);
    }

    #item(day, { session, time }) {
      const { texts, tracks, rooms } = this.#data;
      const track = tracks[session.track];
      const item = made("li", { part: `session ${session.status ?? "confirmed"}` });
      const of = session.lang ? { lang: session.lang, dir: "auto" } : {};
      let title = session.status === "cancelled" ? made("s", {}, session.title) : session.title;
      title = session.page ? this.#link(session.page, of, title) : made("span", of, title);
      if (track?.color) {
        item.style.setProperty("--track", track.color);
      }
      const status = session.status && texts[session.status];
      const places = time.rooms.map((id) => rooms[id]).join(texts.comma);
      item.append(
        made("p", { class: "time", part: "time" }, ...this.#range(day, time)),
        made("p", { class: "title", part: "title" }, title),
      );
      // Names have directions of their own.
      for (const [part, names, between] of [
        ["status", [status]],
        ["speakers", session.speakers, texts.comma],
        ["place", [places, track?.name], texts.dot],
      ]) {
        const shown = (names ?? []).filter(Boolean).map((name) => made("bdi", {}, name));
        if (shown.length) {
          const content = shown.flatMap((name, i) => (i ? [between, name] : [name]));
          item.append(made("p", { class: "detail quiet", part }, ...content));
        }
      }
      return item;
    }

    /** Start and end; dates unlike the day. */
    #range(day, { start, end }) {
      const { texts, lang, locale = lang, hourCycle } = this.#data;
      const timeZone = this.#zone;
      const date = new Intl.DateTimeFormat(locale, { weekday: "short", month: "short", day: "numeric", timeZone });
      const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle, timeZone });
      const moment = (iso) => made("time", { datetime: iso }, clock.format(new Date(iso)));
      const dateOf = (iso) => dateIn(timeZone, new Date(iso));
      const dated = (iso, known) =>
        dateOf(iso) === known ? "" : ` ${date.format(new Date(iso))} `;
      const range = made("bdi", { dir: "ltr" }, moment(start), texts.to, moment(end));
      return [dated(start, day), range, dated(end, dateOf(start))];
    }
  }

  if (!customElements.get(TAG)) {
    customElements.define(TAG, Schedule);
  }
}
