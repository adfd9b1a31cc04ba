import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toNeighbourhood } from '../../../platform/auth/sign-in/sign-in-attempts';
import { countAttempt } from '../../../platform/auth/sign-in/throttle';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { normaliseEmail } from '../../../shared/email';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, notFound } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import { lockPartner } from '../../partners';
import { hasManyOpen, MANY_OPEN } from './open-proposals';
import type { EventProposal } from './proposal.entity';
import { changeProposal, countUnverified, lockProposal, proposals } from './proposals.queries';
import { isEditable } from './proposal.terms';
import { PROGRAMME_NOUNS } from '../deps';
import type { RegistrationDeps } from '../registrations/registration-deps';
import { hashText } from '../registrations/read-party';
import type { RequestOrigin } from '../registrations/register';
import { findProposalIdByLink } from './proposal-link';
import type { ProposalEntry } from './read-proposal';
import { readProposal } from './read-proposal';
import { readRequiredEmail } from '../shared/read-contact';
import { say } from '../words/say';

type Answer = Promise<Result<{ proposalId: string }, Refusal>>;

/** A community proposes with ease; a program that makes the library write letters does not. */
const PER_ADDRESS = { free: 6, windowMs: 3_600_000, longestWaitMs: 3_600_000 };
/** How many letters wait for an answer at one address before no more are sent there. */
const MOST_UNVERIFIED = 3;

/**
 * Takes a proposal; it comes to staff once its address is proven by the link in a letter, and at once from the
 * program of a partner.
 */
export async function proposeEvent(
  deps: RegistrationDeps,
  actor: Actor,
  request: { email: string; proposal: ProposalEntry; idempotencyKey: string },
  around: RequestOrigin,
): Answer {
  // A key has its own budget, and its partner is known.
  const throttled =
    actor.kind === 'partner' ? null : await throttleProposals(deps, request.email, around.remoteAddress);
  if (throttled) return fail(throttled);
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'proposeEvent', request), async (tx) => {
    const form = new InputValidator([]);
    const email = readRequiredEmail(form, request.email, 'email');
    const entered = new InputValidator(['proposal']);
    const facts = await readProposal(tx, entered, request.proposal);
    const refusals = toErrors([...form.refusals, ...entered.refusals]);
    if (refusals) return fail(...refusals);
    const partnerId = actor.kind === 'partner' ? actor.partnerId : null;
    const waits = await refuseManyWaiting(deps, tx, { partnerId, email });
    if (waits) return fail(waits);
    const [id, at] = [deps.newId('prp', deps.clock.now()), deps.clock.now()];
    await insertRows(tx, proposals.name, [
      proposals.write({
        id,
        status: partnerId === null ? 'UNVERIFIED' : 'SUBMITTED',
        memberId: actor.kind === 'member' ? actor.memberId : null,
        partnerId,
        purpose: 'EVENT',
        contactEmail: email,
        locale: around.locale,
        ...facts,
        answer: null,
        decidedAt: null,
        decidedBy: null,
        eventId: null,
        submittedAt: at,
        createdAt: at,
        updatedAt: at,
        version: 1,
      }),
    ]);
    return ok({ proposalId: id });
  });
}

/** A partner waits for answers of staff, anybody else for the proof of their address. */
async function refuseManyWaiting(
  { db }: RegistrationDeps,
  tx: EntityManager,
  { partnerId, email }: { readonly partnerId: string | null; readonly email: string },
): Promise<Refusal | null> {
  if (partnerId === null)
    return (await countUnverified(tx, email)) >= MOST_UNVERIFIED
      ? { code: 'NOT_ALLOWED', field: ['email'], message: OPEN_LETTERS }
      : null;
  // Locked, so that parallel proposals count each other.
  await lockPartner(db, tx, partnerId);
  return (await hasManyOpen(tx, partnerId))
    ? { code: 'NOT_ALLOWED', field: ['proposal'], message: MANY_OPEN }
    : null;
}

/**
 * Counts the attempt by network address and by mailbox. The mailbox is stored as a hash and counted before
 * anything is written, so parallel requests count as well.
 */
async function throttleProposals(
  { db, clock }: RegistrationDeps,
  email: string,
  remoteAddress: string,
): Promise<Refusal | null> {
  const waits = [
    await countAttempt(
      db,
      `proposal:${toNeighbourhood(remoteAddress).address}`.slice(0, 100),
      PER_ADDRESS,
      clock.now(),
    ),
    await countAttempt(db, `proposal-to:${hashText(normaliseEmail(email))}`, PER_ADDRESS, clock.now()),
  ];
  const wait = Math.max(...waits);
  return wait > 0 ? { code: 'TOO_MANY_ATTEMPTS', message: TOO_MANY, retryAfterSeconds: wait } : null;
}

/** Proves the address of a proposal, which thereby comes to staff. Repeating it changes nothing more. */
export function confirmProposal(
  deps: RegistrationDeps,
  actor: Actor,
  request: { link: string; idempotencyKey?: string | null },
): Answer {
  return onProposal(deps, actor, { operation: 'confirmEventProposal', request }, async (tx, proposal) => {
    const at = deps.clock.now();
    if (proposal.status === 'UNVERIFIED')
      await changeProposal(tx, proposal.id, {
        status: 'SUBMITTED',
        submittedAt: at,
        updatedAt: at,
        version: proposal.version + 1,
      });
    return ok({ proposalId: proposal.id });
  });
}

/** Changes a proposal that is not decided yet; what staff asked to be changed comes back to them. */
export function updateProposal(
  deps: RegistrationDeps,
  actor: Actor,
  request: { link: string; proposal: ProposalEntry; idempotencyKey?: string | null },
): Answer {
  return onProposal(deps, actor, { operation: 'updateEventProposal', request }, async (tx, proposal) => {
    if (!isEditable(proposal.status))
      return fail({ code: 'NOT_ALLOWED', field: ['link'], message: IS_CLOSED });
    const form = new InputValidator(['proposal']);
    const facts = await readProposal(tx, form, request.proposal);
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    const at = deps.clock.now();
    const again = proposal.status === 'CHANGES_ASKED';
    await changeProposal(tx, proposal.id, {
      ...facts,
      ...(again ? { status: 'SUBMITTED', submittedAt: at } : {}),
      updatedAt: at,
      version: proposal.version + 1,
    });
    return ok({ proposalId: proposal.id });
  });
}

/** Takes a proposal back that is not decided yet. Repeating it changes nothing more. */
export function withdrawProposal(
  deps: RegistrationDeps,
  actor: Actor,
  request: { link: string; idempotencyKey?: string | null },
): Answer {
  return onProposal(deps, actor, { operation: 'withdrawEventProposal', request }, async (tx, proposal) => {
    if (proposal.status === 'WITHDRAWN') return ok({ proposalId: proposal.id });
    if (!isEditable(proposal.status))
      return fail({ code: 'NOT_ALLOWED', field: ['link'], message: IS_CLOSED });
    await changeProposal(tx, proposal.id, {
      status: 'WITHDRAWN',
      updatedAt: deps.clock.now(),
      version: proposal.version + 1,
    });
    return ok({ proposalId: proposal.id });
  });
}

type Asking = {
  readonly operation: string;
  readonly request: { readonly link: string; readonly idempotencyKey?: string | null };
};

/** Runs a unit on the proposal behind a link, locked. */
function onProposal(
  deps: RegistrationDeps,
  actor: Actor,
  { operation, request }: Asking,
  unit: (tx: EntityManager, proposal: EventProposal) => Answer,
): Answer {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, operation, request), async (tx) => {
    const id = findProposalIdByLink(deps, request.link);
    const proposal = id === null ? null : await lockProposal(deps.db, tx, id);
    return proposal ? unit(tx, proposal) : fail(notFound(['link'], PROGRAMME_NOUNS.proposal));
  });
}

const TOO_MANY = say('proposeEvent.tooMany');
const OPEN_LETTERS = say('proposeEvent.openLetters');
const IS_CLOSED = say('proposeEvent.isClosed');
