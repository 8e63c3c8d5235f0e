/* Keeps one version of the game whole, and serves it whole: a page never gets files of two versions. `files` and `version` are put in front when the site is packed. */
/* global self, caches, clients, files, version */
const name = `joined-up-${version}`;
const addressOf = (file) => new URL(file, self.registration.scope).href;

async function keepAll() {
  const cache = await caches.open(name);
  // One after another would be slow, all at once would take the line from whoever is reading.
  const left = [...files];
  const worker = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      const answer = await fetch(addressOf(file), { cache: 'no-cache' });
      if (!answer.ok) throw new Error(`${file} could not be fetched (${answer.status}).`);
      await cache.put(addressOf(file), answer);
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

async function isWhole() {
  const cache = await caches.open(name);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return files.every((file) => kept.has(addressOf(file)));
}

async function letGoOfOthers() {
  const all = await caches.keys();
  await Promise.all(all.filter((one) => one.startsWith('joined-up-') && one !== name).map((one) => caches.delete(one)));
  await clients.claim();
}

async function answerTo(request) {
  const page = request.mode === 'navigate' ? addressOf('index.html') : request.url;
  const kept = await (await caches.open(name)).match(page, { ignoreSearch: true });
  return kept ?? fetch(request);
}

/** Whether a request is for a page of the game or one of its files; everything else is none of ours. */
function isOurs({ method, mode, url }) {
  const { origin, pathname } = new URL(url);
  const scope = new URL(self.registration.scope);
  if (method !== 'GET' || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return false;
  const file = pathname.slice(scope.pathname.length);
  return mode === 'navigate' ? file === '' || file === 'index.html' : files.includes(file);
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(letGoOfOthers()));
self.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answerTo(event.request));
});
self.addEventListener('message', (event) => {
  if (event.data === 'use-now') self.skipWaiting();
  if (event.data === 'whole?') event.waitUntil(isWhole().then((whole) => event.ports[0]?.postMessage(whole)));
});
