import type { EntityManager } from 'typeorm';

import { say } from '../words/say';
import { countOpenOfPartner } from './proposals.queries';

/** So many proposals and requests of a partner may wait for an answer. */
const MOST_OPEN = 20;

/** Tells whether a partner, which must be locked, may not ask for more before staff answer. */
export async function hasManyOpen(tx: EntityManager, partnerId: string): Promise<boolean> {
  return (await countOpenOfPartner(tx, partnerId)) >= MOST_OPEN;
}

/** Says that staff must answer first. */
export const MANY_OPEN = say('requestVisit.manyOpen', { most: MOST_OPEN });
