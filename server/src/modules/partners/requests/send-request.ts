import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required, toErrors } from '../../../platform/validation/refusals';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { ADULT_AGE, isMinorOn, lockMember } from '../../members';
import type { PartnersDeps } from '../deps';
import { PARTNER_NOUNS } from '../deps';
import type { Partner } from '../institutions/partner.entity';
import { readNpsn } from '../institutions/npsn.rules';
import { findPublicPartner } from '../institutions/partners.queries';
import type { PartnerKind, PartnerNeed } from '../partner.terms';
import { PARTNER_NEEDS } from '../partner.terms';
import { say } from '../words/say';
import { countOwnRequests, requestTable } from './requests.queries';

/** What somebody asks: for a partner that the portal shows, or for an institution by its name. */
export type PartnerWish = {
  readonly partnerId?: string | null;
  readonly institutionName?: string | null;
  readonly kind?: PartnerKind | null;
  readonly npsn?: string | null;
  readonly needs: readonly PartnerNeed[];
  readonly role: string;
  readonly contact: string;
  readonly message?: string | null;
  readonly idempotencyKey: string;
};

const MOST_OPEN = 3;
const MOST_A_DAY = 5;
const DAY_MS = 86_400_000;

/** Sends the wish of a member to act for an institution. Refuses when too many of theirs wait, or in one day. */
export function sendPartnerRequest(
  deps: PartnersDeps,
  actor: Actor & { readonly kind: 'member' },
  wish: PartnerWish,
): Promise<Result<{ requestId: string }, Refusal>> {
  const { memberId } = actor;
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'sendPartnerRequest', wish), async (tx) => {
    const now = deps.clock.now();
    // Two requests at once of one member are counted one after the other.
    const member = await lockMember(deps, tx, memberId);
    if (!member || isMinorOn(member, toCivilDate(now)))
      return fail({ code: 'NOT_ALLOWED', message: say('partnerRequest.adultsOnly', { age: ADULT_AGE }) });
    const sent = await countOwnRequests(tx, memberId, new Date(now.getTime() - DAY_MS));
    if (sent.open >= MOST_OPEN)
      return fail({ code: 'NOT_ALLOWED', message: say('partnerRequest.manyOpen', { most: MOST_OPEN }) });
    if (sent.recent >= MOST_A_DAY)
      return fail({ code: 'NOT_ALLOWED', message: say('partnerRequest.manyToday') });
    const partner = wish.partnerId == null ? null : await findPublicPartner(tx, wish.partnerId);
    if (wish.partnerId != null && partner === null)
      return fail(notFound(['partnerId'], PARTNER_NOUNS.partner));
    const read = readWish(wish, partner);
    if (!read.ok) return read;
    const id = deps.newId('prq', now);
    await insertRows(tx, requestTable.name, [
      requestTable.write({
        ...read.value,
        id,
        memberId,
        status: 'SENT',
        reason: null,
        createdAt: now,
        decidedAt: null,
        decidedBy: null,
      }),
    ]);
    return ok({ requestId: id });
  });
}

function readWish(wish: PartnerWish, partner: Partner | null) {
  const form = new InputValidator([]);
  const institutionName =
    partner?.name ??
    form.requiredLine(
      wish.institutionName,
      { longest: 160, what: say('partnerRequest.institution') },
      'institutionName',
    );
  const npsn = partner === null ? readNpsn(wish.npsn) : partner.npsn;
  if (npsn === undefined) form.refuse((field) => invalid(field, say('savePartner.npsn')), 'npsn');
  const needs = PARTNER_NEEDS.filter((need) => wish.needs.includes(need));
  if (needs.length === 0) form.refuse((field) => required(field, say('partnerRequest.needs')), 'needs');
  const role = form.requiredLine(wish.role, { longest: 120, what: say('partnerRequest.role') }, 'role');
  const contact = form.requiredLine(
    wish.contact,
    { longest: 200, what: say('partnerRequest.contact') },
    'contact',
  );
  const message = form.paragraphs(wish.message, 2_000, 'message');
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  return ok({
    partnerId: partner?.id ?? null,
    institutionName,
    kind: partner?.kind ?? wish.kind ?? 'OTHER',
    npsn: npsn ?? null,
    needs,
    role,
    contact,
    message,
  });
}
