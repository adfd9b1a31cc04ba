import type { EntityManager } from 'typeorm';

import type { Message } from '../../../platform/i18n/message';
import type { MergedPair } from '../../../platform/personal-data/personal-table';
import { isAnyRequestOpen } from '../data-rights/data-requests.queries';
import type { MemberEntity } from '../profile/member.entity';
import type { MergeDeps } from './merge-deps';

type Card = Pick<MemberEntity, 'id' | 'guardianId' | 'nikHash'>;

/** Says why two cards cannot become one now, and what to do first; nothing is changed. */
export async function mergeObstacles(
  { rooms }: Pick<MergeDeps, 'rooms'>,
  tx: EntityManager,
  { kept, merged }: { kept: Card; merged: Card },
): Promise<Message[]> {
  const pair: MergedPair = { keptId: kept.id, mergedId: merged.id };
  const found = [...familyObstacles(kept, merged), ...(await requestObstacles(tx, pair))];
  for (const { mergeObstacles: ask } of rooms()) if (ask) found.push(...(await ask(tx, pair)));
  return found;
}

function familyObstacles(kept: Card, merged: Card): Message[] {
  const isFamily = kept.guardianId === merged.id || merged.guardianId === kept.id;
  return [
    ...(isFamily
      ? [
          {
            ID: 'Yang satu adalah wali yang lain, jadi ini dua orang. Lepaskan hubungan wali dahulu bila itu keliru.',
            EN: 'One is the guardian of the other, so these are two people. Remove the guardian first if that is wrong.',
          },
        ]
      : []),
    ...(kept.nikHash !== null && merged.nikHash !== null
      ? [
          {
            ID: 'Kedua kartu punya NIK yang berbeda, jadi ini dua orang. Kosongkan NIK yang keliru dahulu.',
            EN: 'Both cards have an identity number, and they differ, so these are two people. Clear the wrong one first.',
          },
        ]
      : []),
  ];
}

async function requestObstacles(tx: EntityManager, { keptId, mergedId }: MergedPair): Promise<Message[]> {
  return (await isAnyRequestOpen(tx, [keptId, mergedId]))
    ? [
        {
          ID: 'Masih ada permintaan data yang terbuka pada salah satu kartu. Jawab dahulu.',
          EN: 'A request about data is still open on one of the cards. Answer it first.',
        },
      ]
    : [];
}
