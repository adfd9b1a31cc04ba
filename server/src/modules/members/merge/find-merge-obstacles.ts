import type { EntityManager } from 'typeorm';

import type { Message } from '../../../platform/i18n/message';
import type { MergedPair } from '../../../platform/personal-data/personal-table';
import { isAnyRequestOpen } from '../data-rights/data-requests.queries';
import type { MemberEntity } from '../profile/member.entity';
import type { MergeDeps } from './merge-deps';
import { say } from '../words/say';

type Card = Pick<MemberEntity, 'id' | 'guardianId' | 'nikHash'>;

/** Says why two cards cannot become one now, and what to do first; nothing is changed. */
export async function mergeObstacles(
  { personalData }: Pick<MergeDeps, 'personalData'>,
  tx: EntityManager,
  { kept, merged }: { kept: Card; merged: Card },
): Promise<Message[]> {
  const pair: MergedPair = { keptId: kept.id, mergedId: merged.id };
  const found = [...familyObstacles(kept, merged), ...(await requestObstacles(tx, pair))];
  for (const { mergeObstacles: ask } of personalData()) if (ask) found.push(...(await ask(tx, pair)));
  return found;
}

function familyObstacles(kept: Card, merged: Card): Message[] {
  const isFamily = kept.guardianId === merged.id || merged.guardianId === kept.id;
  return [
    ...(isFamily ? [say('findMergeObstacles.guardian')] : []),
    ...(kept.nikHash !== null && merged.nikHash !== null ? [say('findMergeObstacles.otherNik')] : []),
  ];
}

async function requestObstacles(tx: EntityManager, { keptId, mergedId }: MergedPair): Promise<Message[]> {
  return (await isAnyRequestOpen(tx, [keptId, mergedId])) ? [say('findMergeObstacles.openRequest')] : [];
}
