// What goes with the time of day: what is under way, whether the door of a session is open, and on a
// schedule the way to the time that it is now.
"use strict";

{
  const { Lectern } = window;
  const home = document.documentElement.dataset.zone;
  const texts = document.getElementById("reader").dataset;
  const all = (selector, part = document) => [...part.querySelectorAll(selector)];

  const timesOf = (range) => all("time", range).map((time) => Date.parse(time.dateTime));

  const markUnderWay = (now) => {
    for (const range of all("[data-session] .range")) {
      const [start, end] = timesOf(range);
      const on = start <= now && now < end && !range.closest("[data-session]").matches(".is-cancelled");
      const flag = range.parentElement.querySelector(":scope > .under-way");
      if (!on) {
        flag?.remove();
      } else if (!flag) {
        range.after(Lectern.made("strong", "under-way", texts.underWay));
      }
    }
  };

  // The notice on how to attend: the door opens some minutes before the start, and closes at the end.

  const access = document.querySelector(".access[data-open]");
  const notice = access?.querySelector(".opens");
  // What it says at other times stays in the page, where it follows the reader's zone.
  const usual = notice?.querySelector(".usual");
  const other = Lectern.made("span", "");
  let state = "";

  const showDoor = (now) => {
    const times = all(".facts .range").map(timesOf);
    const isOpen = ([start, end]) => start - access.dataset.opens * 6e4 <= now && now < end;
    const isOver = ([, end]) => end <= now;
    const is = times.some(isOpen) ? "open" : times.length && times.every(isOver) ? "over" : "";
    if (is !== state) {
      state = is;
      // What stands below stays where it is.
      notice.style.minBlockSize = `${notice.offsetHeight}px`;
      access.dataset.state = state;
      usual?.toggleAttribute("hidden", state);
      other.textContent = state && access.dataset[state];
      notice.append(other);
    }
  };

  // The tab that leads to what started last today, or else to what starts first.

  const tabs = document.querySelector(".tabs[data-jump]");
  let jump;

  const pointToNow = (now) => {
    const today = Lectern.dayOf(Lectern.written("yyyy-MM-dd'T'HH:mm", now, home));
    const ofToday = all(".slot-time time").filter((time) => Lectern.dayOf(time.dateTime) === today);
    const shown = ofToday.filter((time) => time.getClientRects().length);
    const times = shown.length ? shown : ofToday;
    const time = times.filter(({ dateTime }) => Date.parse(dateTime) <= now).at(-1) ?? times[0];
    if (!time) {
      jump?.remove();
      jump = undefined;
      return;
    }
    if (!jump) {
      jump = Lectern.made("li", "to-now", Lectern.made("a", "", tabs.dataset.jump));
      // Filters may have been chosen since the minute began.
      jump.addEventListener("click", () => pointToNow(Lectern.now()));
      (tabs.querySelector("ul") ?? tabs).prepend(jump);
    }
    jump.firstChild.href = `#${time.closest(".slot-time").id}`;
  };

  Lectern.eachMinute((now) => {
    markUnderWay(now);
    if (notice) {
      showDoor(now);
    }
    if (tabs) {
      pointToNow(now);
    }
  });
}
