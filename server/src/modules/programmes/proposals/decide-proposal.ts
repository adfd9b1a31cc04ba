import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, notFound, required, stale } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { EventProposal } from './proposal.entity';
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
  readonly idempotencyKey?: string | null;
};

const LONGEST_ANSWER = 1_000;

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
      const proposal = await lockProposal(deps.db, tx, request.id);
      if (!proposal || proposal.status === 'UNVERIFIED')
        return fail(notFound(['id'], PROGRAMME_NOUNS.proposal));
      if (proposal.version !== request.version)
        return fail(stale(PROGRAMME_NOUNS.proposal, proposal.version));
      if (!isDecidable(proposal.status))
        return fail({ code: 'NOT_ALLOWED', field: ['id'], message: IS_DECIDED });
      const form = new InputValidator([]);
      const answer = form.paragraphs(request.answer, LONGEST_ANSWER, 'answer');
      if (answer === null && request.decision !== 'ACCEPT')
        form.refuse((field) => required(field, request.decision === 'DECLINE' ? WHY : WHAT), 'answer');
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      const draft =
        request.decision === 'ACCEPT' ? await draftOf(deps, tx, { actor, proposal }) : ok({ eventId: null });
      if (!draft.ok) return draft;
      const at = deps.clock.now();
      await changeProposal(tx, proposal.id, {
        status: STATUS_AFTER[request.decision],
        answer,
        eventId: draft.value.eventId,
        decidedAt: at,
        decidedBy: toPrincipal(actor),
        changedAt: at,
        version: proposal.version + 1,
      });
      return ok({ proposalId: proposal.id });
    },
  );
}

/** Makes a draft that says what was proposed; dates are for staff to find. */
async function draftOf(
  deps: ProgrammesDeps,
  tx: EntityManager,
  { actor, proposal }: { actor: Actor; proposal: EventProposal },
): Promise<Result<{ eventId: string }, Refusal>> {
  const { kind, title, what, expectedPeople, groupName, locale } = proposal;
  const { capacity, ...place } = await placeOf(tx, proposal);
  const inBoth = (text: string): { indonesian: string; english: string | null } => ({
    indonesian: text,
    english: locale === 'EN' ? text : null,
  });
  const details: EventDetails = {
    ...(what === null ? {} : { description: inBoth(what) }),
    ...place,
    ...(expectedPeople === null ? {} : { capacity: Math.min(expectedPeople, capacity ?? expectedPeople) }),
    ...(groupName === null ? {} : { partners: [{ name: groupName }] }),
  };
  return writeDraft(deps, tx, {
    actor,
    request: { format: formatOfKind(kind), kind, name: inBoth(title), details },
  });
}

/** The space they wish for; else the first branch, until staff find a place. */
async function placeOf(
  tx: EntityManager,
  { spaceId }: EventProposal,
): Promise<Pick<EventDetails, 'branchId' | 'spaceId' | 'placeKind'> & { readonly capacity: number | null }> {
  const space = spaceId === null ? null : await findPlaceOfSpace(tx, spaceId);
  if (space) return { ...space, spaceId };
  const branchId = await findFirstBranch(tx);
  return branchId === null ? { placeKind: 'ELSEWHERE', capacity: null } : { branchId, capacity: null };
}

const IS_DECIDED = say('decideProposal.isDecided');
const WHY = say('decideProposal.why');
const WHAT = say('decideProposal.whatToChange');
