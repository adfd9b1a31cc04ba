/** What is kept of the open page, and by which worker. */
export type KeptPage = {
  /** Address of the worker's script. */
  readonly script: string;
  /** The name by which the worker knows the page. */
  readonly page: string;
  /** The files it may keep. */
  readonly files: RegExp;
};

/**
 * Lets the open page open without a connection: a small worker keeps it (the same for everybody) and the files
 * it is made of. What is somebody's own is not in there.
 */
export async function keepPage({ script, page, files }: KeptPage): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(script);
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ page, keep: filesOfThisPage(files) });
  } catch {
    // Some browsers forbid workers in private windows: then the page simply needs a connection.
  }
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
