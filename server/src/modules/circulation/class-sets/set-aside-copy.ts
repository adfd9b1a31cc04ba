import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { cleanLine } from '../../../platform/validation/clean-text';
import { notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { changeCopyStatus } from '../../catalogue';
import { PARTNER_NOUNS, readPartner } from '../../partners';
import type { CirculationDeps } from '../deps';
import { decideCheckOut } from '../lending/check-out.rules';
import type { Scanned } from '../lending/load-check-out-facts';
import { lockScan, readCheckOutFacts } from '../lending/load-check-out-facts';
import type { RefusalAnswer } from '../refusals/refusal-messages';
import { deskAnswer, memberUnknown, toWordedRefusal } from '../refusals/refusal-messages';
import { refusal, unresolvedRefusals } from '../refusals/refusal.rules';
import { branchForRules } from '../rules/rule-matrix.rules';
import { say } from '../words/say';
import { writeSet } from './change-class-set';
import type { ClassSet } from './class-set.entity';
import {
  classSetCopyTable,
  findSetAside,
  listPupils,
  listSetAside,
  listSetAsideOfPartner,
} from './class-set-copies.queries';
import { CLASS_SET_NOUNS, NO_CLASS_SET, SET_CLOSED } from './class-set-refusals';
import { MOST_COPIES_OF_SET, OPEN_CLASS_SET_STATUSES } from './class-set.terms';
import { lockClassSet } from './class-sets.queries';
import { ensureInstitutionCard } from './institution-card';

/** A scan that sets a copy aside for a class. */
export type SetAsideRequest = {
  readonly id: string;
  readonly barcode: string;
  readonly branchId: string;
  readonly pupilId?: string | null;
  readonly conditionOut?: string | null;
  readonly answers?: readonly RefusalAnswer[] | null;
  readonly idempotencyKey: string;
};

/** A copy that was set aside. */
export type SetAsideOutcome = { readonly classSetId: string; readonly classSetCopyId: string };

/** How long a remark about a copy may be. */
export const LONGEST_CONDITION = 200;

/**
 * Sets a copy aside for a class: from then on it stands for nobody else, and another class cannot get it. What
 * would stand against lending it refuses it now, while the librarian still holds it.
 */
export function setCopyAside(
  deps: CirculationDeps,
  actor: Actor,
  request: SetAsideRequest,
): Promise<Result<SetAsideOutcome, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'setClassSetCopyAside', request), (tx) =>
      setAside(deps, tx, actor, request),
    ),
  );
}

async function setAside(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  request: SetAsideRequest,
): Promise<Result<SetAsideOutcome, Refusal>> {
  const set = await lockClassSet(deps.db, tx, request.id);
  if (!set) return fail(NO_CLASS_SET);
  if (!OPEN_CLASS_SET_STATUSES.includes(set.status)) return fail(SET_CLOSED);
  const pupilId = request.pupilId ?? null;
  if (pupilId !== null && !(await isPupilOf(tx, set.id, pupilId)))
    return fail(notFound(['pupilId'], CLASS_SET_NOUNS.pupil));
  const partner = await readPartner(tx, set.partnerId);
  if (!partner) return fail(notFound(['id'], PARTNER_NOUNS.partner));
  const memberId = await ensureInstitutionCard(deps, tx, partner);
  const scanned = await lockScan(deps, tx, { memberId, barcode: request.barcode });
  const at = deps.clock.now();
  const refused = await refusedFor(tx, actor, { set, scanned, request, at });
  if (refused) return refused;
  const { copy } = scanned;
  if (!copy) throw new Error('A copy that nobody scanned was not refused.');
  const id = deps.newId('kcp', at);
  await insertRows(tx, classSetCopyTable.name, [
    classSetCopyTable.write({
      id,
      classSetId: set.id,
      copyId: copy.id,
      setAsideCopyId: copy.id,
      loanId: null,
      pupilId,
      conditionOut: cleanLine(request.conditionOut)?.slice(0, LONGEST_CONDITION) ?? null,
      conditionIn: null,
      note: null,
      createdAt: at,
      createdBy: toPrincipal(actor),
    }),
  ]);
  await changeCopyStatus(deps, tx, actor, {
    copy,
    to: 'IN_PROCESSING',
    reason: `Paket kelas ${set.className}`,
  });
  await writeSet(deps, tx, set, set.status === 'REQUESTED' ? { status: 'PREPARING' } : {});
  return ok({ classSetId: set.id, classSetCopyId: id });
}

type Scan = {
  readonly set: ClassSet;
  readonly scanned: Scanned;
  readonly request: SetAsideRequest;
  readonly at: Date;
};

async function refusedFor(
  tx: EntityManager,
  actor: Actor,
  { set, scanned, request, at }: Scan,
): Promise<Result<never, Refusal> | null> {
  const { member, copy } = scanned;
  if (!member) return fail(memberUnknown(['id']));
  if (!copy) return fail(toWordedRefusal(refusal('UNKNOWN_BARCODE', { needs: 'never' }), ['barcode']));
  const claimed = await refuseClaimed(tx, set, copy);
  if (claimed) return fail(claimed);
  if ((await listSetAside(tx, set.id)).length >= MOST_COPIES_OF_SET)
    return fail({ code: 'TOO_LONG', message: say('classSets.tooManyCopies', { most: MOST_COPIES_OF_SET }) });
  const branchId = branchForRules({
    homeOfCopy: copy.branchId,
    homeOfMember: member.homeBranchId ?? copy.branchId,
    desk: request.branchId,
  });
  const lending = await readCheckOutFacts(tx, { ...scanned, member, copy }, { branchId, at });
  const basket = (await listSetAsideOfPartner(tx, set.partnerId)).map((waiting) => ({
    branch: waiting.branchId,
    materialType: waiting.materialType,
    purpose: 'lend' as const,
  }));
  const facts = { ...lending.facts, loans: [...lending.facts.loans, ...basket] };
  const { refusals } = decideCheckOut(facts, {
    at,
    calendar: lending.calendar,
    othersWaiting: lending.othersWaiting,
  });
  const barcode = copy.barcode;
  if (refusals.some(({ code }) => code === 'HELD_FOR_ANOTHER'))
    return fail({
      code: 'NOT_ALLOWED',
      field: ['barcode'],
      message: say('classSets.heldForReader', { barcode }),
    });
  if (refusals.some(({ code }) => code === 'LENT_TO_ANOTHER' || code === 'RENEW_INSTEAD'))
    return fail({
      code: 'NOT_ALLOWED',
      field: ['barcode'],
      message: say('classSets.lentToSomebody', { barcode }),
    });
  const [first, ...others] = unresolvedRefusals(refusals, deskAnswer(actor, request.answers));
  return first ? fail(toWordedRefusal(first), ...others.map((other) => toWordedRefusal(other))) : null;
}

/** Refuses a copy that waits for a class already: for this one, or for another. */
async function refuseClaimed(
  tx: EntityManager,
  set: ClassSet,
  { id, barcode }: { readonly id: string; readonly barcode: string },
): Promise<Refusal | null> {
  const claimed = await findSetAside(tx, id);
  if (!claimed) return null;
  const { className, partnerName: partner } = claimed;
  return {
    code: 'ALREADY_EXISTS',
    field: ['barcode'],
    existing: null,
    message:
      claimed.classSetId === set.id
        ? say('classSets.inThisSet', { barcode })
        : say('classSets.inOtherSet', { barcode, className, partner }),
  };
}

/** Tells whether a pupil is in the class of a set. */
export async function isPupilOf(tx: EntityManager, classSetId: string, pupilId: string): Promise<boolean> {
  return (await listPupils(tx, classSetId)).some(({ id }) => id === pupilId);
}
