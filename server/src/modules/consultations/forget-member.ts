import type { EntityManager } from 'typeorm';

import type { Message } from '../../platform/graphql/errors/user-error';
import type { MergedPair, PersonalData } from '../../platform/personal-data/personal-table';
import { CONSULTATION_TABLES } from './personal-data';
import { cancelConsultationsOfMember } from './bookings/close-consultation';
import type { ConsultationsDeps } from './deps';
import { withdrawStoriesOfMember } from './outcomes/offer-story';

/**
 * What consultations know about members; what is to come is cancelled and stories are taken back before one
 * is forgotten, and nobody has two hours at one time after two cards became one.
 */
export function consultationsPersonalData(deps: ConsultationsDeps): PersonalData {
  return {
    tables: CONSULTATION_TABLES,
    beforeErasure: (tx, memberId) => endAllOf(deps, tx, memberId),
    mergeObstacles: hoursInTheWay,
  };
}

async function endAllOf(deps: ConsultationsDeps, tx: EntityManager, memberId: string): Promise<void> {
  await cancelConsultationsOfMember(deps, tx, memberId);
  await withdrawStoriesOfMember(deps, tx, memberId);
}

async function hoursInTheWay(tx: EntityManager, { keptId, mergedId }: MergedPair): Promise<Message[]> {
  const both = await tx.query<unknown[]>(
    `SELECT o.id FROM consultation c JOIN consultation o ON o.member_id = ? AND o.status = 'BOOKED' AND o.starts_at < c.ends_at AND c.starts_at < o.ends_at
     WHERE c.member_id = ? AND c.status = 'BOOKED' LIMIT 1`,
    [keptId, mergedId],
  );
  return both.length === 0
    ? []
    : [
        {
          ID: 'Kedua kartu punya konsultasi usaha pada waktu yang sama. Batalkan salah satunya dahulu.',
          EN: 'Both cards have a business consultation at the same time. Cancel one of them first.',
        },
      ];
}
