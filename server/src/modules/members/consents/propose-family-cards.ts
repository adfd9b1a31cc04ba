import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { countAttempt } from '../../../platform/auth/sign-in/throttle';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { retryOnUniqueViolation } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { CivilDate } from '../../../shared/civil-date';
import { ageOn, toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toNameKey } from '../registration/insert-member.queries';
import type { FamilyMember } from '../profile/members.queries';
import { listFamily } from '../profile/members.queries';
import { isChildOn } from '../shared/age.rules';
import type { MemberFacts } from '../registration/member-facts.rules';
import { NO_ADDRESS, readFacts } from '../registration/member-facts.rules';
import { categoryForAge } from '../registration/member-category.rules';
import type { MemberRefusal } from '../shared/member-refusal.rules';
import { refuse } from '../shared/member-refusal.rules';
import { memberRefusals, needsGuardian } from '../registration/member-requirements.rules';
import { memberRegistered } from '../members.events';
import { lockedMember } from '../shared/lock-member';
import type { MemberDeps } from '../deps';
import { memberRequest } from '../shared/member-request';
import { loadSurroundings } from '../registration/load-surroundings';
import { recordConsents } from './record-consent';
import { noMember } from '../shared/refusals';
import { insertMember } from '../registration/register-member';
import { tooManyAttempts } from '../sign-in/sign-in-refusals';
import { say } from '../words/say';

/** Children whom a member wants cards for. */
export type FamilyCardsRequest = {
  readonly children: readonly { readonly name: string; readonly birthDate: CivilDate }[];
  readonly idempotencyKey: string;
};

const MOST_AT_ONCE = 6;
/** More cards than one person answers for without the desk having seen papers. */
const MOST_PROPOSED = 10;
const PER_MEMBER = { free: 10, windowMs: 3_600_000, longestWaitMs: 900_000 };

type Family = {
  readonly guardianId: string;
  readonly today: CivilDate;
  readonly known: readonly FamilyMember[];
};

/**
 * Makes provisional cards for children of the caller, who answers for them: they can be ticked for events at
 * once, and borrow when the desk has seen papers and the consent; otherwise they end in thirty days.
 */
export async function proposeFamilyCards(
  deps: MemberDeps,
  actor: Actor & { kind: 'member' },
  request: FamilyCardsRequest,
): Promise<Result<{ ids: readonly string[] }, Refusal>> {
  const wait = await countAttempt(deps.db, `member:${actor.memberId}:family`, PER_MEMBER, deps.clock.now());
  if (wait > 0) return fail(tooManyAttempts(wait));
  const { children, idempotencyKey } = request;
  const repeatable = memberRequest(deps, actor, {
    operation: 'proposeFamilyCards',
    input: { children },
    secrets: {},
    idempotencyKey,
  });
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, repeatable, (tx) => propose(deps, tx, actor, children)),
  );
}

async function propose(
  deps: MemberDeps,
  tx: EntityManager,
  actor: Actor & { kind: 'member' },
  children: FamilyCardsRequest['children'],
): Promise<Result<{ ids: readonly string[] }, Refusal>> {
  const today = toCivilDate(deps.clock.now());
  const guardian = await lockedMember(deps, tx, actor.memberId);
  if (!guardian) return fail(noMember([]));
  if (isChildOn(guardian.birthDate, today)) return fail(NOT_GROWN);
  const family: Family = { guardianId: guardian.id, today, known: await listFamily(tx, guardian.id) };
  const ready: Awaited<ReturnType<typeof readChild>>[] = [];
  for (const [place, child] of children.slice(0, MOST_AT_ONCE).entries())
    ready.push(await readChild(deps, tx, family, { child, place }));
  const [first, ...others] = [
    ...countRefusals(children.length, family),
    ...ready.flatMap(({ refusals }) => refusals),
  ];
  if (first) return fail(first, ...others);
  const ids: string[] = [];
  for (const { facts, validityMonths } of ready)
    ids.push(
      await insertMember(deps, tx, {
        facts,
        identity: { nikCipher: null, nikHash: null },
        passwordHash: null,
        isProvisional: true,
        validityMonths,
        isSample: false,
      }),
    );
  await recordConsents(
    deps,
    tx,
    actor,
    ids.map((memberId) => ({
      memberId,
      purpose: 'BORROWING',
      channel: 'PORTAL',
      givenById: guardian.id,
      givenByName: null,
      until: null,
    })),
  );
  await recordEvents(tx, ids.map(memberRegistered), deps.clock.now());
  return ok({ ids });
}

async function readChild(
  deps: MemberDeps,
  tx: EntityManager,
  family: Family,
  { child, place }: { child: FamilyCardsRequest['children'][number]; place: number },
): Promise<{ facts: MemberFacts; validityMonths: number; refusals: MemberRefusal[] }> {
  const path = ['children', String(place)];
  const entered: MemberFacts = {
    name: child.name,
    birthDate: child.birthDate,
    categoryCode: categoryForAge(ageOn(child.birthDate, family.today)),
    sex: null,
    email: null,
    phone: null,
    address: NO_ADDRESS,
    homeBranchId: null,
    guardianId: family.guardianId,
  };
  const { facts, refusals } = readFacts(entered, path);
  const around = await loadSurroundings(tx, deps.clock, { facts, path, memberId: null });
  const isKnown = family.known.some(
    ({ nameKey, birthDate }) => nameKey === toNameKey(facts.name) && birthDate === facts.birthDate,
  );
  const found = [
    ...refusals,
    ...memberRefusals(facts, around),
    ...(isKnown
      ? [refuse('ALREADY_EXISTS', [...path, 'name'], say('proposeFamilyCards.hasCard', { name: facts.name }))]
      : []),
  ];
  if (child.birthDate <= family.today && !needsGuardian(child.birthDate, family.today))
    found.push(refuse('INVALID', [...path, 'birthDate'], say('proposeFamilyCards.grownUp')));
  return { facts, validityMonths: around.category?.validityMonths ?? 0, refusals: found };
}

function countRefusals(count: number, { known }: Family): MemberRefusal[] {
  if (count < 1 || count > MOST_AT_ONCE)
    return [refuse('INVALID', ['children'], say('proposeFamilyCards.howMany', { most: MOST_AT_ONCE }))];
  const isTooMany = known.filter(({ isProvisional }) => isProvisional).length + count > MOST_PROPOSED;
  return isTooMany ? [refuse('NOT_ALLOWED', ['children'], say('proposeFamilyCards.papersFirst'))] : [];
}

const NOT_GROWN = refuse('NOT_ALLOWED', [], say('proposeFamilyCards.onlyAdults'));
