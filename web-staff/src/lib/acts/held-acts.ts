/** Carries out what is held, or waits for what is under way, and tells whether it was done. */
type Finish = () => Promise<boolean>;

const held = new Set<Finish>();

/** Notes an act that is not done yet, so that nobody leaves before it is; returns the act of striking it off. */
export function noteHeldAct(finish: Finish): () => void {
  held.add(finish);
  if (held.size === 1) addEventListener('beforeunload', warn);
  return () => {
    held.delete(finish);
    if (held.size === 0) removeEventListener('beforeunload', warn);
  };
}

/** Carries out every act that is held and waits for those under way; tells whether all of them were done. */
export async function carryOutHeldActs(): Promise<boolean> {
  const ends = await Promise.all([...held].map((finish) => finish()));
  return ends.every(Boolean);
}

/** Begins what is held while the browser asks whether to leave: a closed tab could not send it any more. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
  void carryOutHeldActs();
}
