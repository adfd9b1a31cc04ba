import type { EntityManager } from 'typeorm';

import type { Actor } from '../../platform/auth/actor';
import { toPrincipal } from '../../platform/auth/actor';
import { withIdempotency } from '../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../platform/graphql/errors/user-error';
import type { AgeBand } from '../../shared/age-band';
import { ageBandOn } from '../../shared/age-band';
import { addDays, toCivilDate, toLocalTime } from '../../shared/civil-date';
import type { Result } from '../../shared/result';
import { fail, ok } from '../../shared/result';
import { isBranch } from '../library';
import { findCardBearer, lockMember, readMembers } from '../members';
import { VisitEntity } from './visit.entity';
import { visitSince } from './visits.queries';
import type { VisitPurpose } from './visit.rules';
import { toFirstName, SAME_VISIT_MS } from './visit.rules';
import type { VisitDeps } from './deps';
import { say } from './words/say';

/** What the screen at the door may say. */
export type VisitGreeting = { readonly firstName: string; readonly isRepeat: boolean };

/** A card at the door. */
export type CardAtDoor = {
  readonly branchId: string;
  readonly cardNumber: string;
  readonly purpose: VisitPurpose | null;
  readonly idempotencyKey: string;
};

/** Somebody without a card. */
export type GuestAtDoor = {
  readonly branchId: string;
  readonly purpose: VisitPurpose;
  readonly sex: 'FEMALE' | 'MALE' | null;
  readonly ageBand: AgeBand | null;
  /** How many guests alike. */
  readonly people: number;
  /** When they came; null is now. */
  readonly visitedAt: Date | null;
  readonly idempotencyKey: string;
};

/** A phone without a connection may send guests so many days later. */
const DAYS_LATE = 7;
/** The most guests alike in one act. */
const MOST_ALIKE = 50;
/** Clocks of phones run ahead a little. */
const AHEAD_MS = 5 * 60_000;

/**
 * Writes a member into the guest book. A second scan within half an hour is the same visit. Whoever has a
 * card may come in, blocked or not; an unknown card is refused, and one that was reported lost.
 */
export async function recordVisit(
  deps: VisitDeps,
  actor: Actor,
  request: CardAtDoor,
): Promise<Result<VisitGreeting, Refusal>> {
  const memberId = await findCardBearer(deps.db, request.cardNumber, deps.clock.now());
  if (memberId === null) return fail(UNKNOWN_CARD);
  const written = await withIdempotency<{ id: string; isRepeat: boolean }>(
    deps.db,
    idempotentRequest(deps, actor, 'recordVisit', request),
    async (tx) => {
      const member = await lockMember(deps, tx, memberId);
      if (!member) return fail(UNKNOWN_CARD);
      if (!(await isBranch(tx, request.branchId))) return fail(UNKNOWN_BRANCH);
      const now = deps.clock.now();
      const before = await visitSince(tx, {
        memberId: member.id,
        branchId: request.branchId,
        since: new Date(now.getTime() - SAME_VISIT_MS),
      });
      if (before !== null) return ok({ id: before, isRepeat: true });
      const [{ sex } = { sex: null }] = await readMembers(deps.db, [member.id]);
      const who = {
        kind: 'MEMBER' as const,
        memberId: member.id,
        categoryCode: member.categoryCode,
        ageBand: ageBandOn(member.birthDate, toCivilDate(now)),
        sex,
        visitedAt: now,
        came: now,
      };
      return ok({
        id: await write(deps, tx, actor, { ...who, branchId: request.branchId, purpose: request.purpose }),
        isRepeat: false,
      });
    },
  );
  if (!written.ok) return written;
  const [member] = await readMembers(deps.db, [memberId]);
  return ok({ firstName: toFirstName(member?.name ?? ''), isRepeat: written.value.isRepeat });
}

/**
 * Writes guests without a card into the guest book, also when they came a while ago. Refuses a moment ahead or
 * of more than seven days ago, and a number that cannot be.
 */
export function recordGuestVisit(
  deps: VisitDeps,
  actor: Actor,
  request: GuestAtDoor,
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'recordGuestVisit', request), async (tx) => {
    const [first, ...others] = guestRefusals(request, deps.clock.now());
    if (first) return fail(first, ...others);
    if (!(await isBranch(tx, request.branchId))) return fail(UNKNOWN_BRANCH);
    const { branchId, purpose, sex, ageBand, people, visitedAt } = request;
    const guest = { kind: 'GUEST' as const, memberId: null, categoryCode: null, visitedAt: null };
    const came = visitedAt ?? deps.clock.now();
    let id = '';
    for (let count = 0; count < people; count++)
      id = await write(deps, tx, actor, { ...guest, branchId, purpose, sex, ageBand, came });
    return ok({ id });
  });
}

function guestRefusals({ people, visitedAt }: GuestAtDoor, now: Date): Refusal[] {
  const isLate = visitedAt !== null && toCivilDate(visitedAt) < addDays(toCivilDate(now), -DAYS_LATE);
  const isAhead = visitedAt !== null && visitedAt.getTime() > now.getTime() + AHEAD_MS;
  const isCount = Number.isInteger(people) && people >= 1 && people <= MOST_ALIKE;
  return [
    ...(isCount
      ? []
      : [
          {
            code: 'INVALID' as const,
            field: ['people'],
            message: say('recordGuestVisit.people', { most: MOST_ALIKE }),
          },
        ]),
    ...(isLate || isAhead
      ? [
          {
            code: 'INVALID' as const,
            field: ['visitedAt'],
            message: say('recordGuestVisit.visitedAt', { days: DAYS_LATE }),
          },
        ]
      : []),
  ];
}

async function write(
  deps: VisitDeps,
  tx: EntityManager,
  actor: Actor,
  {
    came,
    ...visit
  }: Pick<
    VisitEntity,
    'kind' | 'memberId' | 'categoryCode' | 'ageBand' | 'sex' | 'purpose' | 'branchId' | 'visitedAt'
  > & { readonly came: Date },
): Promise<string> {
  const id = deps.newId('vis', deps.clock.now());
  await tx.insert(VisitEntity, {
    id,
    ...visit,
    visitedOn: toCivilDate(came),
    visitedHour: Number(toLocalTime(came).slice(0, 2)),
    recordedBy: toPrincipal(actor),
    isSample: false,
  });
  return id;
}

const UNKNOWN_CARD: Refusal = {
  code: 'NOT_FOUND',
  field: ['cardNumber'],
  message: say('recordVisit.unknownCard'),
};
/** Refuses a branch that does not exist. */
export const UNKNOWN_BRANCH: Refusal = {
  code: 'NOT_FOUND',
  field: ['branchId'],
  message: say('unknownBranch'),
};
