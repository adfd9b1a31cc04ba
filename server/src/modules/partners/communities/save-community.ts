import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { missingIds } from '../../../platform/db/missing-ids';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, toErrors } from '../../../platform/validation/refusals';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { CATALOGUE_NOUNS } from '../../catalogue';
import { isMinorOn, lockMember } from '../../members';
import type { PartnersDeps } from '../deps';
import { PARTNER_NOUNS } from '../deps';
import { findPublicPartner, lockPartner } from '../institutions/partners.queries';
import { requireDuty } from '../people/require-duty';
import { say } from '../words/say';
import {
  communityMemberTable,
  countMeetings,
  isInCommunity,
  meetingTable,
  readMeeting,
  removeFromCommunity,
  removeMeeting,
} from './communities.queries';

/** When a community meets, where, and what it reads. */
export type MeetingDetails = {
  readonly startsAt: Date;
  readonly place?: string | null;
  readonly titleId?: string | null;
  readonly note?: string | null;
};

type Written<Ids> = Promise<Result<Ids, Refusal>>;
type Keyed = { readonly idempotencyKey?: string | null };

/** More are planned by nobody; a mistyped loop would plan thousands. */
const MOST_PLANNED = 60;

/**
 * Lets the signed-in member into a community that the portal shows. Whoever belongs to it already stays. Children
 * are let in by nobody here: its organiser is no library, and would read their names.
 */
export function joinCommunity(
  deps: PartnersDeps,
  actor: Actor,
  request: Keyed & { partnerId: string },
): Written<{ partnerId: string }> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'joinCommunity', request), async (tx) => {
    const { partnerId } = request;
    if (actor.kind !== 'member') return fail(notFound(['partnerId'], PARTNER_NOUNS.partner));
    const now = deps.clock.now();
    // Locked first, so that two of their tabs do not join twice.
    const member = await lockMember(deps, tx, actor.memberId);
    const partner = await findPublicPartner(tx, partnerId);
    if (partner?.kind !== 'COMMUNITY') return fail(notFound(['partnerId'], PARTNER_NOUNS.partner));
    if (!member || isMinorOn(member, toCivilDate(now)))
      return fail({ code: 'NOT_ALLOWED', field: ['partnerId'], message: say('community.children') });
    const { memberId } = actor;
    if (!(await isInCommunity(tx, { memberId, partnerId })))
      await insertRows(tx, communityMemberTable.name, [
        communityMemberTable.write({ memberId, partnerId, joinedAt: now }),
      ]);
    return ok({ partnerId });
  });
}

/** Lets the signed-in member out of a community. */
export function leaveCommunity(
  deps: PartnersDeps,
  actor: Actor,
  request: Keyed & { partnerId: string },
): Written<{ partnerId: string }> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'leaveCommunity', request), async (tx) => {
    const { partnerId } = request;
    if (actor.kind !== 'member') return fail(notFound(['partnerId'], PARTNER_NOUNS.partner));
    await removeFromCommunity(tx, { memberId: actor.memberId, partnerId });
    return ok({ partnerId });
  });
}

/** Plans a meeting of a community: staff, or one of its operators. */
export function createCommunityMeeting(
  deps: PartnersDeps,
  actor: Actor,
  request: Keyed & { partnerId: string; meeting: MeetingDetails },
): Written<{ meetingId: string }> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'createCommunityMeeting', request),
    async (tx) => {
      const { partnerId, meeting } = request;
      const refused = await refuseOrganiser(tx, actor, partnerId);
      if (refused) return fail(refused);
      const partner = await lockPartner(deps.db, tx, partnerId);
      if (partner?.kind !== 'COMMUNITY') return fail(notFound(['partnerId'], PARTNER_NOUNS.partner));
      const now = deps.clock.now();
      const read = await readDetails(tx, meeting, now);
      if (!read.ok) return read;
      if ((await countMeetings(tx, partnerId, now)) >= MOST_PLANNED)
        return fail(invalid(['meeting'], say('community.mostMeetings')));
      const id = deps.newId('cmt', now);
      const made = { createdAt: now, createdBy: toPrincipal(actor) };
      await insertRows(tx, meetingTable.name, [
        meetingTable.write({ ...read.value, ...made, id, partnerId }),
      ]);
      return ok({ meetingId: id });
    },
  );
}

/** Takes a meeting from the plan: staff, or one of the community's operators. */
export function deleteCommunityMeeting(
  deps: PartnersDeps,
  actor: Actor,
  request: Keyed & { id: string },
): Written<{ partnerId: string }> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'deleteCommunityMeeting', request),
    async (tx) => {
      const known = await readMeeting(tx, request.id);
      const refused = known && (await refuseOrganiser(tx, actor, known.partnerId));
      // To a stranger it is as if there were no such meeting.
      if (!known || refused?.code === 'NOT_FOUND') return fail(notFound(['id'], PARTNER_NOUNS.meeting));
      if (refused) return fail({ ...refused, field: ['id'] });
      await removeMeeting(tx, known.id);
      return ok({ partnerId: known.partnerId });
    },
  );
}

/** Staff were checked before; of members only operators of the community plan. */
async function refuseOrganiser(tx: EntityManager, actor: Actor, partnerId: string): Promise<Refusal | null> {
  if (actor.kind === 'staff' || actor.kind === 'system') return null;
  return requireDuty(tx, actor, partnerId, 'OPERATOR');
}

async function readDetails(
  tx: EntityManager,
  { startsAt, place, titleId, note }: MeetingDetails,
  now: Date,
): Promise<Result<Required<MeetingDetails>, Refusal>> {
  const form = new InputValidator(['meeting']);
  if (startsAt < now) form.refuse((field) => invalid(field, say('community.past')), 'startsAt');
  if (titleId != null && (await missingIds(tx, 'title', [titleId])).length > 0)
    form.refuse((field) => notFound(field, CATALOGUE_NOUNS.title), 'titleId');
  const facts = {
    startsAt,
    place: form.line(place, 200, 'place'),
    titleId: titleId ?? null,
    note: form.line(note, 300, 'note'),
  };
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok(facts);
}
