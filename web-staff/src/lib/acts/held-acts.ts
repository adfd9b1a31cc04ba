/** Carries out what is held, or waits for what is under way, and tells whether it was done. */
type Finish = () => Promise<boolean>;

const held = new Set<Finish>();

/** Notes an act that is not done yet, so that nobody leaves before it is; returns the act of striking it off. */
export function noteHeldAct(finish: Finish): () => void {
  held.add(finish);
  if (held.size === 1) watchLeaving();
  return () => {
    held.delete(finish);
    if (held.size === 0) stopWatching();
  };
}

/**
 * Carries out every act that is held and waits for those under way, those too that begin meanwhile; tells whether all
 * of them were done.
 */
export async function carryOutHeldActs(): Promise<boolean> {
  const begun = new Set<Finish>();
  let areDone = true;
  for (let next = [...held]; next.length > 0; next = [...held].filter((finish) => !begun.has(finish))) {
    for (const finish of next) begun.add(finish);
    const ends = await Promise.all(next.map((finish) => finish()));
    areDone = areDone && ends.every(Boolean);
  }
  return areDone;
}

function watchLeaving(): void {
  addEventListener('beforeunload', warn);
  addEventListener('pagehide', finishAll);
  document.addEventListener('visibilitychange', finishWhenHidden);
}

function stopWatching(): void {
  removeEventListener('beforeunload', warn);
  removeEventListener('pagehide', finishAll);
  document.removeEventListener('visibilitychange', finishWhenHidden);
}

/** Begins what is held while the browser asks whether to leave: a closed tab could not send it any more. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
  finishAll();
}

/** A phone asks nobody: it puts the window away, and may never show it again. */
function finishWhenHidden(): void {
  if (document.visibilityState === 'hidden') finishAll();
}

function finishAll(): void {
  void carryOutHeldActs();
}
