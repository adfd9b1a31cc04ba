const SCRIPT = '/offline.js';

/**
 * Lets the open page, home or *my library*, open without a connection: a small worker keeps it (the same for
 * everybody) and the files it is made of. What is the member's own is not in there; that is kept apart and
 * wiped at sign-out.
 */
export async function keepPageForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(SCRIPT);
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ page: location.pathname, keep: filesOfThisPage() });
  } catch {
    // Some browsers forbid workers in private windows: then the page simply needs a connection.
  }
}

/**
 * Lists what this page was built from: scripts, styles, fonts, and all its covers, those further down that
 * load later too.
 */
function filesOfThisPage(): readonly string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const covers = [...document.images].map(({ src }) => src);
  return [...new Set([...loaded, ...covers])]
    .map((address) => new URL(address))
    .filter(({ origin, pathname }) => origin === location.origin && /^\/(assets|covers)\//.test(pathname))
    .map(({ pathname }) => pathname);
}
