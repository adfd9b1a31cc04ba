import type { EntityManager } from 'typeorm';

/** Whoever showed a card at the door of a session, and when. */
export type Arrival = {
  readonly sessionId: string;
  readonly memberId: string;
  readonly at: Date;
  readonly by: string;
};

/** Notes that somebody came to help at a session; null when they do not, else when they first came. */
export type HelperSource = (tx: EntityManager, arrival: Arrival) => Promise<Date | null>;

/** The modules above that know who helps at a session. */
export type DoorHelpers = {
  readonly register: (source: HelperSource) => void;
  readonly arrive: HelperSource;
};

/** Starts an empty list of those who know who helps. */
export function createDoorHelpers(): DoorHelpers {
  const sources: HelperSource[] = [];
  return {
    register: (source) => void sources.push(source),
    arrive: async (tx, arrival) => {
      for (const source of sources) {
        const came = await source(tx, arrival);
        if (came !== null) return came;
      }
      return null;
    },
  };
}
