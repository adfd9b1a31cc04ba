import type { EntityManager } from 'typeorm';

import type { Message } from '../../../platform/i18n/message';
import { recordEvents } from '../../../platform/outbox/record-event';
import { erasePersonalData } from '../../../platform/personal-data/erase';
import type { PersonalData } from '../../../platform/personal-data/personal-table';
import { toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import { ok } from '../../../shared/result';
import { DataRequestEntity } from './data-request.entity';
import type { DataRequest } from './data-request.entity';
import { dueErasures, readDataRequest } from './data-requests.queries';
import { ADULT_AGE } from '../shared/age.rules';
import { ANSWER_MS, ERASURE_MS } from './data-request.rules';
import { memberErased } from '../members.events';
import { liftBlockById } from '../desk/block-member';
import { countDependantsBornAfter } from '../profile/members.queries';
import { lockedMember } from '../shared/lock-member';
import type { DataRightsDeps } from './data-rights-deps';
import { say } from '../words/say';

const SYSTEM = { kind: 'system', name: 'erasure' } as const;
const LONGEST_REASON = 600;

/**
 * Carries out the erasures whose seven days are over, one unit each; returns how many were erased and how
 * many refused. Safe to repeat.
 */
export async function eraseDueMembers(deps: DataRightsDeps): Promise<{ erased: number; refused: number }> {
  const count = { erased: 0, refused: 0 };
  for (const id of await dueErasures(
    deps.db,
    new Date(deps.clock.now().getTime() - ERASURE_MS + ANSWER_MS),
  )) {
    const result = await deps.db.transaction(async (tx) => ok(await eraseOrRefuse(deps, tx, id)));
    if (result.ok && result.value !== null) count[result.value] += 1;
  }
  return count;
}

/** Collects what stands in the way of erasing a member, from every module. */
export async function listErasureObstacles(
  personalData: readonly PersonalData[],
  tx: EntityManager,
  memberId: string,
): Promise<Message[]> {
  const found: Message[] = [];
  for (const { obstacles } of personalData) found.push(...((await obstacles?.(tx, memberId)) ?? []));
  return found;
}

/** A guardian of children cannot go: somebody must answer for them. */
export function childrenToAnswerFor(clock: Clock): NonNullable<PersonalData['obstacles']> {
  return async (tx, memberId) => {
    const today = toCivilDate(clock.now());
    const bornAfter = `${Number(today.slice(0, 4)) - ADULT_AGE}${today.slice(4)}`;
    const total = await countDependantsBornAfter(tx, memberId, bornAfter);
    if (total === 0) return [];
    return [say('eraseMember.childrenToAnswerFor', { total })];
  };
}

async function eraseOrRefuse(
  deps: DataRightsDeps,
  tx: EntityManager,
  requestId: string,
): Promise<'erased' | 'refused' | null> {
  const seen = await readDataRequest(tx, requestId);
  const member = seen && (await lockedMember(deps, tx, seen.memberId));
  const request = member && (await readDataRequest(tx, requestId));
  if (request?.status !== 'OPEN') return null;
  const obstacles = await listErasureObstacles(deps.personalData(), tx, request.memberId);
  if (obstacles.length > 0) return refuseErasure(deps, tx, { request, obstacles });
  for (const { beforeErasure } of deps.personalData()) await beforeErasure?.(tx, request.memberId);
  const decidedAt = deps.clock.now();
  await tx.update(
    DataRequestEntity,
    { id: request.id },
    {
      status: 'DONE',
      openKey: null,
      decidedAt: request.decidedAt ?? decidedAt,
      decidedBy: request.decidedBy ?? 'system:erasure',
    },
  );
  await recordEvents(tx, [memberErased(request.memberId)], decidedAt);
  await erasePersonalData(tx, deps.personalData(), request.memberId);
  return 'erased';
}

async function refuseErasure(
  deps: DataRightsDeps,
  tx: EntityManager,
  { request, obstacles }: { request: DataRequest; obstacles: readonly Message[] },
): Promise<'refused'> {
  const reason = [...obstacles.map(({ ID }) => ID), ...obstacles.map(({ EN }) => EN)]
    .join('\n')
    .slice(0, LONGEST_REASON);
  await tx.update(
    DataRequestEntity,
    { id: request.id },
    { status: 'REFUSED', openKey: null, decidedAt: deps.clock.now(), decidedBy: 'system:erasure', reason },
  );
  if (request.blockId !== null) await liftBlockById(deps, tx, { id: request.blockId, actor: SYSTEM });
  return 'refused';
}
