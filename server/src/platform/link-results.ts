import type { EntityManager } from 'typeorm';

/** An act to which somebody came by a short link; the code is what a browser sent along, right or wrong. */
export type LinkedAct = { readonly code: string | null | undefined; readonly at: Date };

/**
 * Where acts are noted that came of a short link, within the unit of the act. A code that leads nowhere is noted
 * nowhere: it never makes an act fail.
 */
export type LinkResults = {
  /** Notes which link a registration came from; it is counted when its event is over. */
  readonly noteRegistration: (
    tx: EntityManager,
    act: LinkedAct & { readonly registrationId: string },
  ) => Promise<void>;
  /** Counts an act at once; nothing is kept of who it was. */
  readonly count: (
    tx: EntityManager,
    act: LinkedAct & { readonly kind: 'HOLD' | 'MEMBERSHIP' },
  ) => Promise<void>;
};
