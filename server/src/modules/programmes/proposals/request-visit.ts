import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required, toErrors } from '../../../platform/validation/refusals';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Partner } from '../../partners';
import { findOwnPartner, lockPartner, refuseForeigner } from '../../partners';
import { PROGRAMME_NOUNS } from '../deps';
import type { ProgrammesDeps } from '../deps';
import { readRequiredEmail } from '../shared/read-contact';
import { say } from '../words/say';
import type { EventProposal } from './proposal.entity';
import type { VisitPurpose } from './proposal.terms';
import { isEditable } from './proposal.terms';
import { changeProposal, lockProposal, proposals } from './proposals.queries';
import { hasManyOpen, MANY_OPEN } from './open-proposals';
import { readContact, readWishedDates } from './read-proposal';

/** What a partner asks for. */
export type VisitEntry = {
  readonly purpose: VisitPurpose;
  readonly grade?: string | null;
  readonly size: number;
  readonly wishedDates: string;
  readonly wishedAt?: Date | null;
  readonly reason: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone?: string | null;
};

/** A visit to be asked for; a key may leave the partner out, because it can only mean its own. */
export type VisitRequest = {
  readonly partnerId?: string | null;
  readonly visit: VisitEntry;
  readonly idempotencyKey: string;
};

type Answer = Promise<Result<{ proposalId: string }, Refusal>>;

const MOST_PEOPLE = 500;

/** Asks staff for a visit of a class, or a stop of the mobile library, in the name of a partner. */
export function requestVisit(
  deps: ProgrammesDeps,
  actor: Actor,
  request: VisitRequest,
  { locale }: { readonly locale: Locale },
): Answer {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'requestVisit', request), async (tx) => {
    const partner = await findOwnPartner(tx, actor, request.partnerId);
    if (!partner.ok) return partner;
    const partnerId = partner.value.id;
    // Locked, so that parallel requests count each other.
    await lockPartner(deps.db, tx, partnerId);
    const form = new InputValidator(['visit']);
    const facts = readVisit(form, request.visit, { partner: partner.value, locale });
    if (await hasManyOpen(tx, partnerId))
      form.refuse((field) => ({ code: 'NOT_ALLOWED', field, message: MANY_OPEN }));
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    const at = deps.clock.now();
    const id = deps.newId('prp', at);
    await insertRows(tx, proposals.name, [
      proposals.write({
        id,
        status: 'SUBMITTED',
        partnerId,
        locale,
        ...facts,
        submittedAt: at,
        createdAt: at,
        updatedAt: at,
        version: 1,
      }),
    ]);
    return ok({ proposalId: id });
  });
}

function readVisit(
  form: InputValidator,
  entry: VisitEntry,
  { partner, locale }: { readonly partner: Partner; readonly locale: Locale },
): Partial<EventProposal> {
  const grade = form.line(entry.grade, 60, 'grade');
  const email = readRequiredEmail(form, entry.contactEmail, 'contactEmail');
  if (entry.size < 1 || entry.size > MOST_PEOPLE)
    form.refuse((field) => invalid(field, say('requestVisit.size', { most: MOST_PEOPLE })), 'size');
  const reason = form.paragraphs(entry.reason, 1_000, 'reason');
  if (reason === null) form.refuse((field) => required(field, say('requestVisit.reason')), 'reason');
  const who = [partner.name, grade].filter(Boolean).join(', ');
  return {
    ...readContact(form, { ...entry, groupName: partner.name }),
    contactEmail: email,
    purpose: entry.purpose,
    kind: 'SCHOOL_PARTNERSHIP',
    // Staff and the partner read it in the language of the request; the calendar says it in both.
    title: say(`requestVisit.titles.${entry.purpose}`, { who })[locale].slice(0, 200),
    grade,
    what: reason,
    wishedDates: readWishedDates(form, entry.wishedDates),
    wishedAt: entry.wishedAt ?? null,
    expectedPeople: entry.size,
  };
}

type OwnRequest = { readonly id: string; readonly idempotencyKey: string };

/** Takes back what a partner asked for or proposed, while staff have not decided. Repeating it changes nothing. */
export function withdrawPartnerProposal(deps: ProgrammesDeps, actor: Actor, request: OwnRequest): Answer {
  return onOwnProposal(
    deps,
    actor,
    { operation: 'withdrawPartnerProposal', request },
    async (tx, proposal) => {
      if (proposal.status === 'WITHDRAWN') return ok({ proposalId: proposal.id });
      if (!isEditable(proposal.status))
        return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('proposeEvent.isClosed') });
      await changeProposal(tx, proposal.id, {
        status: 'WITHDRAWN',
        updatedAt: deps.clock.now(),
        version: proposal.version + 1,
      });
      return ok({ proposalId: proposal.id });
    },
  );
}

/** Agrees to the hour that staff offered; the request comes back to them with it. */
export function acceptOfferedTime(deps: ProgrammesDeps, actor: Actor, request: OwnRequest): Answer {
  return onOwnProposal(deps, actor, { operation: 'acceptOfferedTime', request }, async (tx, proposal) => {
    const { status, offeredAt } = proposal;
    if (status !== 'CHANGES_ASKED' || offeredAt === null)
      return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('requestVisit.nothingOffered') });
    const at = deps.clock.now();
    await changeProposal(tx, proposal.id, {
      status: 'SUBMITTED',
      wishedAt: offeredAt,
      submittedAt: at,
      updatedAt: at,
      version: proposal.version + 1,
    });
    return ok({ proposalId: proposal.id });
  });
}

/** Runs a unit on a proposal of the caller's own partner, locked. */
function onOwnProposal(
  deps: ProgrammesDeps,
  actor: Actor,
  { operation, request }: { readonly operation: string; readonly request: OwnRequest },
  unit: (tx: EntityManager, proposal: EventProposal) => Answer,
): Answer {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, operation, request), async (tx) => {
    const proposal = await lockProposal(deps.db, tx, request.id);
    const isOwn =
      proposal?.partnerId != null && (await refuseForeigner(tx, actor, proposal.partnerId)) === null;
    return proposal && isOwn ? unit(tx, proposal) : fail(notFound(['id'], PROGRAMME_NOUNS.proposal));
  });
}
