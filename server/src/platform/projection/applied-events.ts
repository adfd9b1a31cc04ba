type NumberedEvent = { readonly id: number; readonly occurredAt: Date };

/** Remembers which events are in the index, because those of the last seconds are read again and again. */
export type AppliedEvents = {
  /** The events that are not in the index yet. */
  freshOf<Event extends NumberedEvent>(events: readonly Event[]): readonly Event[];
  add(events: readonly NumberedEvent[], now: Date): void;
  clear(): void;
};

const KEPT_MS = 120_000;

/** Starts with an index that has none. */
export function createAppliedEvents(): AppliedEvents {
  const times = new Map<number, number>();
  return {
    freshOf: (events) => events.filter((event) => !times.has(event.id)),
    add: (events, now) => {
      for (const event of events) times.set(event.id, event.occurredAt.getTime());
      for (const [id, at] of times) if (at < now.getTime() - KEPT_MS) times.delete(id);
    },
    clear: () => times.clear(),
  };
}
