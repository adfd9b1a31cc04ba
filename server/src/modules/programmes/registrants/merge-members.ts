import type { EntityManager } from 'typeorm';

import type { Message } from '../../../platform/i18n/message';
import type { MergedPair } from '../../../platform/personal-data/personal-table';
import { textIn } from '../../../shared/locale';
import { listSharedEvents } from './merge-members.queries';
import { say } from '../words/say';

/** Sessions where both cards have a place: staff decide which registration goes. */
export async function listPlaceObstacles(tx: EntityManager, pair: MergedPair): Promise<Message[]> {
  return (await listSharedEvents(tx, pair)).map((name) =>
    say('mergeMembers.listPlaceObstacles', { name: { ID: textIn(name, 'ID'), EN: textIn(name, 'EN') } }),
  );
}
