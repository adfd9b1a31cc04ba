import type { Actor } from '../../platform/auth/actor';
import { toPrincipal } from '../../platform/auth/actor';
import { withIdempotency } from '../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../platform/graphql/errors/user-error';
import type { Message } from '../../platform/i18n/message';
import type { CivilDate } from '../../shared/civil-date';
import { toCivilDate, toLocalTime } from '../../shared/civil-date';
import type { Result } from '../../shared/result';
import { fail, ok } from '../../shared/result';
import { VisitGroupEntity } from './visit.entity';
import type { CountMistake, GroupCounts } from './group-counts.rules';
import { countMistakes, LARGEST_GROUP } from './group-counts.rules';
import type { VisitPurpose } from './visit.rules';
import { isBranch } from '../library';
import { UNKNOWN_BRANCH } from './record-visit';
import type { VisitDeps } from './deps';
import { say } from './words/say';

/** A group that came. */
export type GroupAtDoor = {
  readonly branchId: string;
  readonly name: string;
  readonly purpose: VisitPurpose;
  readonly visitedOn: CivilDate | null;
  /** The hour in Pasuruan; null is that of now. */
  readonly visitedHour: number | null;
  readonly total: number;
  readonly counts: GroupCounts;
  readonly idempotencyKey: string;
};

const LONGEST_NAME = 120;
/** Paper lists are entered days later, not months. */
const DAYS_BACK = 31;
const DAY_MS = 86_400_000;

/** Writes a group into the guest book, also for an earlier day. Refuses partial counts beyond the total. */
export function recordGroupVisit(
  deps: VisitDeps,
  actor: Actor,
  request: GroupAtDoor,
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'recordGroupVisit', request), async (tx) => {
    const now = deps.clock.now();
    const visitedOn = request.visitedOn ?? toCivilDate(now);
    const visitedHour = request.visitedHour ?? Number(toLocalTime(now).slice(0, 2));
    const [first, ...others] = [
      ...nameRefusals(request.name),
      ...dayRefusals(visitedOn, now),
      ...hourRefusals({ visitedOn, visitedHour }, now),
      ...countMistakes(request.total, request.counts).map(inWords),
      ...((await isBranch(tx, request.branchId)) ? [] : [UNKNOWN_BRANCH]),
    ];
    if (first) return fail(first, ...others);
    const id = deps.newId('vgr', now);
    const { branchId, purpose, total, counts } = request;
    await tx.insert(VisitGroupEntity, {
      id,
      branchId,
      purpose,
      total,
      counts,
      name: request.name.trim(),
      visitedOn,
      visitedHour,
      recordedAt: now,
      recordedBy: toPrincipal(actor),
      isSample: false,
    });
    return ok({ id });
  });
}

function nameRefusals(name: string): Refusal[] {
  if (name.trim() === '')
    return [
      {
        code: 'REQUIRED',
        field: ['name'],
        message: say('recordGroupVisit.schoolName'),
      },
    ];
  return name.trim().length > LONGEST_NAME
    ? [
        {
          code: 'TOO_LONG',
          field: ['name'],
          message: say('recordGroupVisit.tooLong', { longestName: LONGEST_NAME }),
        },
      ]
    : [];
}

function dayRefusals(day: CivilDate, now: Date): Refusal[] {
  const isPossible =
    day <= toCivilDate(now) && day >= toCivilDate(new Date(now.getTime() - DAYS_BACK * DAY_MS));
  return isPossible
    ? []
    : [
        {
          code: 'INVALID',
          field: ['visitedOn'],
          message: say('recordGroupVisit.visitedOn', { daysBack: DAYS_BACK }),
        },
      ];
}

function hourRefusals(
  { visitedOn, visitedHour }: { readonly visitedOn: CivilDate; readonly visitedHour: number },
  now: Date,
): Refusal[] {
  const isHour = Number.isInteger(visitedHour) && visitedHour >= 0 && visitedHour <= 23;
  const isAhead = visitedOn === toCivilDate(now) && visitedHour > Number(toLocalTime(now).slice(0, 2));
  return isHour && !isAhead
    ? []
    : [{ code: 'INVALID', field: ['visitedHour'], message: say('recordGroupVisit.visitedHour') }];
}

const PROBLEMS: Readonly<Record<CountMistake['problem'], Message>> = {
  RANGE: say('recordGroupVisit.wholeNumber', { largestGroup: LARGEST_GROUP }),
  TWICE: say('recordGroupVisit.twice'),
  SUM: say('recordGroupVisit.partsExceedGroup'),
};

function inWords({ field, problem }: CountMistake): Refusal {
  return { code: 'INVALID', field: [field], message: PROBLEMS[problem] };
}
