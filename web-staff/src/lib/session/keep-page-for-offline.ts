/** The screens that go on without a connection. */
export type OfflineScreen = 'desk' | 'door';

/**
 * Lets a screen open without a connection: a small worker keeps the page of the back office, the same for
 * everybody, and the files this screen is made of. Nothing about people is in there.
 */
export async function keepPageForOffline(screen: OfflineScreen): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/staff/offline.js');
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ screen, keep: filesOfThisPage() });
  } catch {
    // Some browsers forbid workers in private windows: then the screen goes on only as long as it stays open.
  }
}

function filesOfThisPage(): readonly string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  return [
    ...new Set(loaded.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname)),
  ].filter((path) => /^\/staff\/(assets\/|theme\.js$|favicon\.svg$)/.test(path));
}
