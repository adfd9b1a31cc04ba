import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { invalid, toErrors, notFound, required, stale } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import { toCivilDate, toLocalTime } from '../../../shared/civil-date';
import { civilDayText } from '../../../shared/day-text';
import { CATALOGUE_NOUNS } from '../../catalogue';
import { isBranch, lockCalendars } from '../../library';
import type { EventProposal } from './proposal.entity';
import { SPACE_NOUN } from '../../spaces';
import type { VisitTimes } from './plan-visit';
import { partnersOf, placeOfSchool, planVisit } from './plan-visit';
import { changeProposal, lockProposal, findFirstBranch, findPlaceOfSpace } from './proposals.queries';
import type { ProposalDecision } from './proposal.terms';
import { formatOfKind, isDecidable, STATUS_AFTER } from './proposal.terms';
import type { EventDetails } from '../events/read-event-details';
import type { ProgrammesDeps } from '../deps';
import { PROGRAMME_NOUNS } from '../deps';
import { writeDraft } from '../events/save-event';
import { say } from '../words/say';

/** What staff decide about a proposal, at the version they read. */
export type ProposalDecisionRequest = {
  readonly id: string;
  readonly version: number;
  readonly decision: ProposalDecision;
  readonly answer?: string | null;
  /** The day and hours of a visit: those it has, or those that are offered. */
  readonly startsAt?: Date | null;
  readonly endsAt?: Date | null;
  readonly spaceId?: string | null;
  readonly branchId?: string | null;
  readonly idempotencyKey?: string | null;
};

const LONGEST_ANSWER = 1_000;
const PARAGRAPH = '\n\n';

/**
 * Accepts a proposal, which makes a draft of it, asks for changes, or declines. Refuses when it changed since
 * `version`, and without words unless it is accepted.
 */
export function decideProposal(
  deps: ProgrammesDeps,
  actor: Actor,
  request: ProposalDecisionRequest,
): Promise<Result<{ proposalId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'decideEventProposal', request),
    async (tx) => {
      if (request.decision === 'ACCEPT') await lockCalendars(tx, deps);
      const proposal = await lockProposal(deps.db, tx, request.id);
      if (!proposal || proposal.status === 'UNVERIFIED')
        return fail(notFound(['id'], PROGRAMME_NOUNS.proposal));
      if (proposal.version !== request.version)
        return fail(stale(PROGRAMME_NOUNS.proposal, proposal.version));
      if (!isDecidable(proposal.status))
        return fail({ code: 'NOT_ALLOWED', field: ['id'], message: IS_DECIDED });
      const form = new InputValidator([]);
      const times = tellTimes(proposal, request);
      // The hours and the words share one column.
      const longest = LONGEST_ANSWER - (times === null ? 0 : times.length + PARAGRAPH.length);
      const answer = form.paragraphs(request.answer, longest, 'answer');
      const offeredAt = offeredTime(proposal, request);
      if (answer === null && request.decision !== 'ACCEPT' && offeredAt === null)
        form.refuse((field) => required(field, request.decision === 'DECLINE' ? WHY : WHAT), 'answer');
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      const draft =
        request.decision === 'ACCEPT'
          ? await eventOf(deps, tx, { actor, proposal, times: request })
          : ok({ eventId: null });
      if (!draft.ok) return draft;
      const at = deps.clock.now();
      await changeProposal(tx, proposal.id, {
        status: STATUS_AFTER[request.decision],
        answer: [times, answer].filter(Boolean).join(PARAGRAPH) || null,
        offeredAt,
        eventId: draft.value.eventId,
        decidedAt: at,
        decidedBy: toPrincipal(actor),
        updatedAt: at,
        version: proposal.version + 1,
      });
      return ok({ proposalId: proposal.id });
    },
  );
}

/** A visit stands in the calendar at once; of anything else a draft is made. */
async function eventOf(
  deps: ProgrammesDeps,
  tx: EntityManager,
  given: { readonly actor: Actor; readonly proposal: EventProposal; readonly times: VisitTimes },
): Promise<Result<{ eventId: string }, Refusal>> {
  const { proposal, times } = given;
  if (proposal.purpose === 'EVENT') return draftOf(deps, tx, given);
  if (proposal.purpose === 'LIBRARY_STOP')
    return planVisit(deps, tx, { ...given, place: await placeOfSchool(tx, proposal) });
  const place = await placeOfVisit(tx, proposal, times);
  return place.ok ? planVisit(deps, tx, { ...given, place: place.value }) : place;
}

/** The room that staff chose, if it holds the class; else the branch they chose, else the first. */
async function placeOfVisit(
  tx: EntityManager,
  { expectedPeople }: EventProposal,
  { spaceId = null, branchId = null }: VisitTimes,
): Promise<Result<Pick<EventDetails, 'branchId' | 'spaceId'>, Refusal>> {
  if (spaceId !== null) {
    const space = await findPlaceOfSpace(tx, spaceId);
    if (!space) return fail(notFound(['spaceId'], SPACE_NOUN));
    const { capacity } = space;
    if (capacity !== null && expectedPeople !== null && expectedPeople > capacity)
      return fail(invalid(['spaceId'], say('decideProposal.tooSmall', { capacity, people: expectedPeople })));
    return ok({ branchId: space.branchId, spaceId });
  }
  if (branchId !== null && !(await isBranch(tx, branchId)))
    return fail(notFound(['branchId'], CATALOGUE_NOUNS.branch));
  const { capacity: _, ...place } = await placeOf(tx, { spaceId: null });
  return ok(branchId === null ? place : { branchId });
}

/** The hour that staff offer instead; null unless they ask for changes of a visit. */
function offeredTime(
  { purpose }: EventProposal,
  { decision, startsAt }: ProposalDecisionRequest,
): Date | null {
  return purpose !== 'EVENT' && decision === 'ASK_CHANGES' ? (startsAt ?? null) : null;
}

/** The day and hour of a visit, which the letter says before the words of staff; null if they gave none. */
function tellTimes(
  { purpose, locale }: EventProposal,
  { decision, startsAt, endsAt }: ProposalDecisionRequest,
): string | null {
  if (purpose === 'EVENT' || decision === 'DECLINE' || startsAt == null) return null;
  const hours = [startsAt, ...(endsAt == null ? [] : [endsAt])].map((at) =>
    toLocalTime(at).replace(':', '.'),
  );
  const day = civilDayText(toCivilDate(startsAt), locale);
  return `${day}, ${hours.join('–')} WIB.`;
}

/** Makes a draft that says what was proposed; dates are for staff to find. */
async function draftOf(
  deps: ProgrammesDeps,
  tx: EntityManager,
  { actor, proposal }: { actor: Actor; proposal: EventProposal },
): Promise<Result<{ eventId: string }, Refusal>> {
  const { kind, title, what, expectedPeople, locale } = proposal;
  const { capacity, ...place } = await placeOf(tx, proposal);
  const inBoth = (text: string): { indonesian: string; english: string | null } => ({
    indonesian: text,
    english: locale === 'EN' ? text : null,
  });
  const details: EventDetails = {
    ...(what === null ? {} : { description: inBoth(what) }),
    ...place,
    ...(expectedPeople === null ? {} : { capacity: Math.min(expectedPeople, capacity ?? expectedPeople) }),
    ...partnersOf(proposal),
  };
  return writeDraft(deps, tx, {
    actor,
    request: { format: formatOfKind(kind), kind, name: inBoth(title), details },
  });
}

/** The space they wish for; else the first branch, until staff find a place. */
async function placeOf(
  tx: EntityManager,
  { spaceId }: Pick<EventProposal, 'spaceId'>,
): Promise<Pick<EventDetails, 'branchId' | 'spaceId' | 'placeKind'> & { readonly capacity: number | null }> {
  const space = spaceId === null ? null : await findPlaceOfSpace(tx, spaceId);
  if (space) return { ...space, spaceId };
  const branchId = await findFirstBranch(tx);
  return branchId === null ? { placeKind: 'ELSEWHERE', capacity: null } : { branchId, capacity: null };
}

const IS_DECIDED = say('decideProposal.isDecided');
const WHY = say('decideProposal.why');
const WHAT = say('decideProposal.whatToChange');
