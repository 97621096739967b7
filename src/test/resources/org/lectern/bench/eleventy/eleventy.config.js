// The same pages as the Hugo site, with what each page looks up worked out once.
const day = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "Europe/Lisbon" });
const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Lisbon" });
const slug = (text) => text.toLowerCase().replaceAll(" ", "-");

function grouped(sessions, keys) {
  const groups = new Map();
  for (const session of sessions) {
    for (const key of keys(session.data)) {
      if (!groups.has(key)) {
        groups.set(key, { name: key, slug: slug(key), sessions: [] });
      }
      groups.get(key).sessions.push(session);
    }
  }
  return [...groups.values()];
}

module.exports = function (config) {
  const sessions = (all) => all.getFilteredByGlob("content/sessions/*.md");
  config.addCollection("sessions", sessions);
  config.addCollection("speakers", (all) => all.getFilteredByGlob("content/speakers/*.md"));
  config.addCollection("speakerBySlug", (all) =>
    Object.fromEntries(all.getFilteredByGlob("content/speakers/*.md").map((it) => [it.fileSlug, it])));
  config.addCollection("bySpeaker", (all) =>
    Object.fromEntries(grouped(sessions(all), (data) => data.speakers).map((it) => [it.name, it.sessions])));
  config.addCollection("groups", (all) =>
    Object.entries({
      tracks: (data) => data.tracks,
      rooms: (data) => data.rooms,
      days: (data) => data.days,
      keywords: (data) => data.keywords,
    }).flatMap(([kind, keys]) => grouped(sessions(all), keys).map((group) => ({ kind, ...group }))));
  config.addFilter("when", (start) => `${day.format(start)}, ${time.format(start)}`);
  config.addFilter("summary", (html) => (html || "").replace(/<[^>]*>/g, "").slice(0, 160));
  return { dir: { input: "content", includes: "../_includes" }, markdownTemplateEngine: false, htmlTemplateEngine: false };
};
