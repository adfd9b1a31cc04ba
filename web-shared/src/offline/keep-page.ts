/** What is kept of the open page, and by which worker. */
export type KeptPage = {
  /** Address of the worker's script. */
  readonly script: string;
  /** The name by which the worker knows the page. */
  readonly page: string;
  /** The files it may keep. */
  readonly files: RegExp;
  /** Whether it may still be kept when the worker is ready: somebody may have signed out meanwhile. */
  readonly mayKeep?: () => boolean;
};

/** How long to wait for a worker that is busy, or of an older version that does not answer. */
const LONGEST_WIPE_MS = 3_000;

/**
 * Lets the open page open without a connection: a small worker keeps it (the same for everybody) and the files
 * it is made of. What is somebody's own is not in there.
 */
export async function keepPage({ script, page, files, mayKeep = () => true }: KeptPage): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(script);
    const { active } = await navigator.serviceWorker.ready;
    if (mayKeep()) active?.postMessage({ page, keep: filesOfThisPage(files) });
  } catch {
    // Some browsers forbid workers in private windows: then the page simply needs a connection.
  }
}

/**
 * Wipes all pages and files that are kept: at once, and again after whatever the worker was still keeping, which
 * an older one does not tell.
 */
export async function wipeKeptPages(): Promise<void> {
  if (!('caches' in globalThis)) return;
  await deleteCaches();
  const worker = await navigator.serviceWorker.getRegistration().then(
    (registration) => registration?.active,
    () => undefined,
  );
  if (!worker) return;
  await wipedBy(worker);
  await deleteCaches();
}

async function deleteCaches(): Promise<void> {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

function wipedBy(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    setTimeout(resolve, LONGEST_WIPE_MS);
    worker.postMessage({ wipe: true }, [port2]);
  });
}

/**
 * Lists what this page was built from: scripts, styles, fonts, and all its pictures, those further down that
 * load later too.
 */
function filesOfThisPage(files: RegExp): readonly string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const pictures = [...document.images].map(({ src }) => src);
  return [...new Set([...loaded, ...pictures])]
    .filter((address) => address !== '')
    .map((address) => new URL(address))
    .filter(({ origin, pathname }) => origin === location.origin && files.test(pathname))
    .map(({ pathname }) => pathname);
}
