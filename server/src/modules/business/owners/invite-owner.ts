import { createHash } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { notFound } from '../../../platform/validation/refusals';
import { lockBusiness } from '../profiles/businesses.queries';
import type { BusinessDeps } from '../deps';
import { BUSINESS_NOUN } from '../deps';
import { refuseOwner } from './check-owner';
import {
  consumeInvitation,
  countOpenInvitations,
  deleteUnusedInvitations,
  findInvitation,
  insertInvitation,
} from './invitations.queries';
import { deleteOwner, insertOwner, loadOwners } from './owners.queries';
import { saveBusiness, lockEditableBusiness } from '../profiles/save-business-change';
import { say } from '../words/say';

/** Whether the one who invites leaves when the invitation is accepted. */
export type InviteOwnerRequest = { readonly businessId: string; readonly handsOver: boolean };

/** Who becomes an owner at the desk, and who leaves for it. */
export type AddOwnerRequest = {
  readonly businessId: string;
  readonly memberId: string;
  readonly leavingMemberId?: string | null;
  readonly idempotencyKey?: string | null;
};

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 12;
const DAYS = 7;
const DAY_MS = 86_400_000;
const MOST_OPEN = 5;
const MOST_OWNERS = 10;

/**
 * Makes a code with which somebody becomes an owner, once, within a week. It is shown now and kept only as a
 * digest: which cards exist is asked of nobody.
 */
export function inviteOwner(
  deps: BusinessDeps,
  actor: Actor,
  { businessId, handsOver }: InviteOwnerRequest,
): Promise<Result<{ code: string; expiresAt: Date }, Refusal>> {
  return deps.db.transaction(async (tx) => {
    const opened = await lockEditableBusiness(deps, tx, { actor, id: businessId });
    if (!opened) return fail(notFound(['businessId'], BUSINESS_NOUN));
    const now = deps.clock.now();
    if ((await countOpenInvitations(tx, businessId, now)) >= MOST_OPEN)
      return fail({ code: 'NOT_ALLOWED', message: MANY_OPEN });
    const code = [...deps.randomBytes(CODE_LENGTH)]
      .map((byte) => ALPHABET.charAt(byte % ALPHABET.length))
      .join('');
    const expiresAt = new Date(now.getTime() + DAYS * DAY_MS);
    await insertInvitation(tx, {
      id: deps.newId('biv', now),
      businessId,
      codeHash: hashOf(code),
      replacesMemberId: handsOver && actor.kind === 'member' ? actor.memberId : null,
      createdAt: now,
      createdBy: toPrincipal(actor),
      expiresAt,
      usedAt: null,
    });
    return ok({ code: code.replace(/(.{4})(?=.)/g, '$1-'), expiresAt });
  });
}

/** Makes the signed-in member an owner; whoever handed the business over leaves in the same step. */
export function acceptInvitation(
  deps: BusinessDeps,
  memberId: string,
  code: string,
): Promise<Result<{ businessId: string }, Refusal>> {
  return deps.db.transaction<{ businessId: string }, Refusal>(async (tx) => {
    const now = deps.clock.now();
    const hash = hashOf(code.toUpperCase().replace(/[^A-Z0-9]/g, ''));
    const found = await findInvitation(tx, hash, now);
    const refusal = await refuseOwner(deps.db, tx, { memberId, field: 'code' });
    if (refusal) return fail(refusal);
    const profile = found ? await lockBusiness(deps.db, tx, found.businessId) : null;
    if (!found || !profile || !(await consumeInvitation(deps.db, tx, { id: found.id, now })))
      return fail({ code: 'NOT_FOUND', field: ['code'], message: NO_INVITATION });
    const owners = await loadOwners(tx, profile.id);
    if (owners.some((owner) => owner.memberId === memberId))
      return fail({ code: 'NOT_ALLOWED', field: ['code'], message: OWNS_ALREADY });
    if (owners.length >= MOST_OWNERS)
      return fail({ code: 'NOT_ALLOWED', field: ['code'], message: MANY_OWNERS });
    await insertOwner(tx, { businessId: profile.id, memberId, since: now });
    if (found.replacesMemberId !== null) await endOwnership(tx, profile.id, found.replacesMemberId);
    await saveBusiness(deps, tx, { profile, changes: {} });
    return ok({ businessId: profile.id });
  });
}

/**
 * Makes the holder of a card an owner, at the desk, where all of them stand; whoever hands over leaves in the
 * same step.
 */
export function addOwner(
  deps: BusinessDeps,
  actor: Actor,
  request: AddOwnerRequest,
): Promise<Result<{ businessId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'addBusinessOwner', request), async (tx) => {
    const { businessId, memberId, leavingMemberId = null } = request;
    const refusal = await refuseOwner(deps.db, tx, { memberId, field: 'cardNumber' });
    if (refusal) return fail(refusal);
    const opened = await lockEditableBusiness(deps, tx, { actor, id: businessId });
    if (!opened) return fail(notFound(['businessId'], BUSINESS_NOUN));
    const { owners, profile } = opened;
    if (owners.some((owner) => owner.memberId === memberId))
      return fail({ code: 'NOT_ALLOWED', field: ['cardNumber'], message: IS_OWNER });
    if (owners.length >= MOST_OWNERS)
      return fail({ code: 'NOT_ALLOWED', field: ['cardNumber'], message: MANY_OWNERS });
    if (leavingMemberId !== null && !owners.some((owner) => owner.memberId === leavingMemberId))
      return fail(notFound(['leavingMemberId'], say('inviteOwner.thatOwner')));
    await insertOwner(tx, { businessId, memberId, since: deps.clock.now() });
    if (leavingMemberId !== null) await endOwnership(tx, businessId, leavingMemberId);
    await saveBusiness(deps, tx, { profile, changes: {} });
    return ok({ businessId });
  });
}

/** Lets an owner leave. Refuses the last one: a business is handed over or closed, never left alone. */
export function leaveBusiness(
  deps: BusinessDeps,
  actor: Actor & { kind: 'member' },
  businessId: string,
): Promise<Result<{ businessId: string }, Refusal>> {
  return deps.db.transaction<{ businessId: string }, Refusal>(async (tx) => {
    const opened = await lockEditableBusiness(deps, tx, { actor, id: businessId });
    if (!opened) return fail(notFound(['businessId'], BUSINESS_NOUN));
    if (opened.owners.length < 2)
      return fail({ code: 'NOT_ALLOWED', field: ['businessId'], message: LAST_OWNER });
    await endOwnership(tx, businessId, actor.memberId);
    await saveBusiness(deps, tx, { profile: opened.profile, changes: {} });
    return ok({ businessId });
  });
}

/** Takes an owner off a business, with the codes they made: nobody comes back by one of their own. */
async function endOwnership(tx: EntityManager, businessId: string, memberId: string): Promise<void> {
  await deleteOwner(tx, businessId, memberId);
  await deleteUnusedInvitations(tx, businessId, memberId);
}

function hashOf(code: string): string {
  return createHash('sha256').update(`business invitation ${code}`).digest('hex');
}

const MANY_OPEN = say('inviteOwner.manyOpen');
const NO_INVITATION = say('inviteOwner.noInvitation');
const IS_OWNER = say('inviteOwner.isOwner');
const OWNS_ALREADY = say('inviteOwner.ownsAlready');
const MANY_OWNERS = say('inviteOwner.manyOwners');
const LAST_OWNER = say('inviteOwner.lastOwner');
