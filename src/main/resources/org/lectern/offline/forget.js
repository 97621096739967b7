// The site isn't kept for reading without a connection: what a browser has of it is forgotten.
"use strict";

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.delete("lectern " + self.registration.scope).then(() => self.registration.unregister()),
  );
});
