import { createHash } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required, toErrors } from '../../../platform/validation/refusals';
import type { CivilDate } from '../../../shared/civil-date';
import { isEmail, normaliseEmail } from '../../../shared/email';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { findEligibilityRefusals } from '../../eligibility';
import { lockMember, normalisePhone } from '../../members';
import { lockPartner, requireDuty } from '../../partners';
import { GUEST, PARTNER } from '../booking-rules/booking-rules.rules';
import { say } from '../words/say';
import type { BookingDeps } from './booking-deps';
import type { BookerKey } from './bookings.queries';

/** How a guest is reached. */
export type GuestEntry = {
  readonly name: string;
  readonly email?: string | null;
  readonly phone?: string | null;
  /** The digits that came to the address; staff, who see the guest, need none. */
  readonly code?: string | null;
};

/** For whom a booking is: at most one; members book for themselves when none is said. */
export type BookerEntry = {
  readonly memberId?: string | null;
  readonly partnerId?: string | null;
  readonly guest?: GuestEntry | null;
};

/** Who books, locked: the key by which quotas are counted, and the category whose rules count. */
export type Booker = {
  readonly key: BookerKey;
  readonly categoryCode: string;
  readonly memberId: string | null;
  readonly partnerId: string | null;
  readonly guest: {
    readonly name: string;
    readonly email: string | null;
    readonly phone: string | null;
    readonly key: string;
  } | null;
  /** Whether age matters, and the date of birth if it is known. */
  readonly person: { readonly birthDate: string | null } | null;
  /** Why the card cannot be used on the day. */
  readonly refusals: readonly Refusal[];
};

/** Finds and locks for whom a booking is. Members and operators of partners act for themselves, staff for anybody. */
export async function lockBooker(
  deps: BookingDeps,
  tx: EntityManager,
  actor: Actor,
  { entry, on }: { readonly entry: BookerEntry; readonly on: CivilDate },
): Promise<Result<Booker, Refusal>> {
  const { memberId, partnerId, guest } = entry;
  const named = [memberId, partnerId, guest].filter((one) => one != null).length;
  if (named > 1) return fail(invalid(['memberId'], say('booking.onePerson')));
  if (partnerId != null) return lockForPartner(deps, tx, actor, partnerId);
  if (actor.kind === 'member') {
    const isOther = guest != null || (memberId != null && memberId !== actor.memberId);
    return isOther
      ? fail(notFound(['memberId'], say('booking.member')))
      : lockForMember(deps, tx, { memberId: actor.memberId, on });
  }
  if (guest != null) return readGuest(guest);
  if (memberId == null || (actor.kind !== 'staff' && actor.kind !== 'system'))
    return fail(required([actor.kind === 'anonymous' ? 'guest' : 'memberId'], say('booking.noPerson')));
  return lockForMember(deps, tx, { memberId, on });
}

async function lockForMember(
  deps: BookingDeps,
  tx: EntityManager,
  { memberId, on }: { readonly memberId: string; readonly on: CivilDate },
): Promise<Result<Booker, Refusal>> {
  const member = await lockMember(deps, tx, memberId);
  if (!member) return fail(notFound(['memberId'], say('booking.member')));
  return ok({
    key: { column: 'memberId', value: member.id },
    categoryCode: member.categoryCode,
    memberId: member.id,
    partnerId: null,
    guest: null,
    person: { birthDate: member.birthDate },
    refusals: findEligibilityRefusals(member, { act: 'BOOK', on, field: ['memberId'] }),
  });
}

async function lockForPartner(
  deps: BookingDeps,
  tx: EntityManager,
  actor: Actor,
  partnerId: string,
): Promise<Result<Booker, Refusal>> {
  const isStaff = actor.kind === 'staff' || actor.kind === 'system';
  const lacks = isStaff ? null : await requireDuty(tx, actor, partnerId, 'OPERATOR');
  if (lacks) return fail(lacks);
  const partner = await lockPartner(deps.db, tx, partnerId);
  if (!partner?.isActive) return fail(notFound(['partnerId'], say('booking.partner')));
  return ok({
    key: { column: 'partnerId', value: partner.id },
    categoryCode: PARTNER,
    memberId: null,
    partnerId: partner.id,
    guest: null,
    person: null,
    refusals: [],
  });
}

function readGuest(entry: GuestEntry): Result<Booker, Refusal> {
  const form = new InputValidator(['guest']);
  const name = form.requiredLine(entry.name, { longest: 160, what: say('booking.name') }, 'name');
  const typedEmail = form.line(entry.email, 200, 'email');
  const email = typedEmail === null ? null : normaliseEmail(typedEmail);
  if (email !== null && !isEmail(email))
    form.refuse((field) => invalid(field, say('booking.wrongEmail')), 'email');
  const typedPhone = form.line(entry.phone, 40, 'phone');
  const phone = typedPhone === null ? null : normalisePhone(typedPhone);
  if (typedPhone !== null && phone === null)
    form.refuse((field) => invalid(field, say('booking.wrongPhone')), 'phone');
  if (typedEmail === null && typedPhone === null)
    form.refuse((field) => required(field, say('booking.oneContact')), 'phone');
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  const key = hashContact(phone ?? email ?? '');
  return ok({
    key: { column: 'guestKey', value: key },
    categoryCode: GUEST,
    memberId: null,
    partnerId: null,
    guest: { name, email, phone, key },
    person: { birthDate: null },
    refusals: [],
  });
}

function hashContact(contact: string): string {
  return createHash('sha256').update(`booking guest|${contact}`).digest('hex').slice(0, 40);
}
