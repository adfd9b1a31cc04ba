/** Remembers the newest event number that any response carried. */
export type SeenEvent = {
  readonly current: () => string | null;
  readonly observe: (eventNumber: string | null) => void;
};

/** Creates a memory for event numbers that only ever moves forward, whatever order responses arrive in. */
export function createSeenEvent(): SeenEvent {
  let newest: string | null = null;
  return {
    current: () => newest,
    observe: (eventNumber) => {
      if (eventNumber === null || !/^\d{1,20}$/.test(eventNumber)) return;
      if (newest === null || isLater(eventNumber, newest)) newest = eventNumber;
    },
  };
}

/** Event numbers can pass 2^53, so they are compared as decimal text and never as numbers. */
function isLater(candidate: string, known: string): boolean {
  const [left, right] = [candidate.replace(/^0+/, ''), known.replace(/^0+/, '')];
  return left.length === right.length ? left > right : left.length > right.length;
}
