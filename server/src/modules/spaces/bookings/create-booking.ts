import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toNeighbourhood } from '../../../platform/auth/sign-in/sign-in-attempts';
import { toHistoryPrincipal } from '../../../platform/auth/actor';
import { countAttempt } from '../../../platform/auth/sign-in/throttle';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, required, toErrors } from '../../../platform/validation/refusals';
import { toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { SpaceItemKind } from '../items/space-item.terms';
import type { GuestProof } from '../guests/guest-proof';
import { checkGuestProof, spendGuestProof } from '../guests/guest-proof';
import { closeWaits } from '../waits/waits.queries';
import { say } from '../words/say';
import type { BookingDeps } from './booking-deps';
import { isStaffAt } from './booking-deps';
import { bookingTable } from './bookings.queries';
import { bookingChanged } from './booking.events';
import { decideInSpace } from './decide-in-space';
import type { DecidedPlace } from './decide-in-space';
import { blockedUntil } from './decide-booking.rules';
import type { Booker, BookerEntry } from './lock-booker';
import { lockBooker } from './lock-booker';
import { branchOfSpace } from '../spaces.queries';
import type { WantedBooking } from './wanted-booking';

/** What somebody says who books. */
export type BookingRequest = BookerEntry & {
  readonly spaceId: string;
  readonly itemId?: string | null;
  readonly itemKind?: SpaceItemKind | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly partySize?: number | null;
  readonly purpose?: string | null;
  readonly overrideReason?: string | null;
  readonly idempotencyKey: string;
};

/** Language and address of the caller; not part of the idempotent input. */
export type RequestOrigin = { readonly locale: Locale; readonly remoteAddress: string };

/** A family behind one address books with ease; a program that fills rooms does not. */
const PER_ADDRESS = { free: 40, windowMs: 3_600_000, longestWaitMs: 900_000 };
const LONGEST_PURPOSE = 300;
const LONGEST_REASON = 200;
const MINUTE = 60_000;

/**
 * Books a space, an item of it or any item of a kind. Of all who want one place at once, one has it; the
 * others are told why not, all reasons at once, and what is nearest.
 */
export async function createBooking(
  deps: BookingDeps,
  actor: Actor,
  request: BookingRequest,
  origin: RequestOrigin,
): Promise<Result<{ bookingId: string }, Refusal>> {
  const wait = await countGuest(deps, actor, origin);
  if (wait > 0)
    return fail({ code: 'TOO_MANY_ATTEMPTS', message: say('booking.tooManyTries'), retryAfterSeconds: wait });
  const proof = await checkGuest(deps, actor, request);
  if (!proof.ok) return proof;
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'createBooking', request), async (tx) => {
    const read = await readTexts(tx, actor, request);
    if (!read.ok) return read;
    const on = toCivilDate(request.startsAt);
    const booker = await lockBooker(deps, tx, actor, { entry: request, on });
    if (!booker.ok) return booker;
    const spent = proof.value && (await spendGuestProof(tx, proof.value, deps.clock.now()));
    if (spent) return fail(spent);
    return bookPlace(deps, tx, actor, {
      booker: booker.value,
      wanted: { ...request, partySize: request.partySize ?? 1 },
      ...read.value,
      locale: origin.locale,
      seriesId: null,
    });
  });
}

/** Whoever books without an account proves their address; null for all others. */
function checkGuest(
  deps: BookingDeps,
  actor: Actor,
  { guest, memberId, partnerId }: BookingRequest,
): Promise<Result<GuestProof | null, Refusal>> {
  const isGuest = actor.kind === 'anonymous' && memberId == null && partnerId == null && guest != null;
  return isGuest ? checkGuestProof(deps, guest) : Promise.resolve(ok(null));
}

async function countGuest(
  deps: BookingDeps,
  actor: Actor,
  { remoteAddress }: RequestOrigin,
): Promise<number> {
  if (actor.kind !== 'anonymous') return 0;
  const { address } = toNeighbourhood(remoteAddress);
  return countAttempt(deps.db, `booking:${address}`.slice(0, 100), PER_ADDRESS, deps.clock.now());
}

/** The texts of a booking, cleaned. */
export type BookingTexts = { readonly purpose: string | null; readonly overrideReason: string | null };

/** Reads the texts of a booking. Staff book where they have the right; a reason to pass rules needs another. */
export async function readTexts(
  tx: EntityManager,
  actor: Actor,
  request: Pick<BookingRequest, 'spaceId' | 'purpose' | 'overrideReason' | 'partySize'>,
): Promise<Result<BookingTexts, Refusal>> {
  const form = new InputValidator([]);
  const purpose = form.line(request.purpose, LONGEST_PURPOSE, 'purpose');
  const overrideReason = form.line(request.overrideReason, LONGEST_REASON, 'overrideReason');
  if ((request.partySize ?? 1) < 1)
    form.refuse((field) => invalid(field, say('booking.wrongParty')), 'partySize');
  if (request.overrideReason != null && overrideReason === null)
    form.refuse((field) => required(field, say('booking.override')), 'overrideReason');
  const branchId = (await branchOfSpace(tx, request.spaceId)) ?? '';
  if (actor.kind === 'staff' && !isStaffAt(actor, 'bookings.write', branchId))
    form.refuse((field) => notAllowed(field, say('booking.otherBranch')), 'spaceId');
  if (overrideReason !== null && !isStaffAt(actor, 'bookings.override', branchId))
    form.refuse((field) => notAllowed(field, say('booking.noOverride')), 'overrideReason');
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok({ purpose, overrideReason });
}

/** A booking that is about to be decided; who books is locked. */
export type Placing = BookingTexts & {
  readonly booker: Booker;
  readonly wanted: WantedBooking;
  readonly locale: Locale;
  readonly seriesId: string | null;
};

/** Decides about a booking inside the open unit, and writes it. */
export async function bookPlace(
  deps: BookingDeps,
  tx: EntityManager,
  actor: Actor,
  placing: Placing,
): Promise<Result<{ bookingId: string }, Refusal>> {
  const { booker, wanted, overrideReason } = placing;
  const place = await decideInSpace(deps, tx, { booker, wanted, isOverriding: overrideReason !== null });
  if (!place.ok) return place;
  return ok({ bookingId: await write(deps, tx, actor, { placing, place: place.value }) });
}

/** What a booking keeps of the rules it was made by. */
export function keptOfRules(
  { rules }: Pick<DecidedPlace, 'rules'>,
  { startsAt, endsAt, now }: { readonly startsAt: Date; readonly endsAt: Date; readonly now: Date },
) {
  const arrives = Math.max(startsAt.getTime(), now.getTime());
  return {
    blockedUntil: blockedUntil({ rules, endsAt }),
    releaseAt: rules.graceMinutes === 'unlimited' ? null : new Date(arrives + rules.graceMinutes * MINUTE),
    freeUntil: new Date(startsAt.getTime() - rules.cancelMinutes * MINUTE),
  };
}

/** What a booking says of whoever booked. */
function bookerColumns({ memberId, partnerId, guest, categoryCode }: Booker) {
  return {
    memberId,
    partnerId,
    guestName: guest?.name ?? null,
    guestEmail: guest?.email ?? null,
    guestPhone: guest?.phone ?? null,
    guestKey: guest?.key ?? null,
    categoryCode,
  };
}

async function write(
  deps: BookingDeps,
  tx: EntityManager,
  actor: Actor,
  { placing, place }: { readonly placing: Placing; readonly place: DecidedPlace },
): Promise<string> {
  const { booker, wanted, purpose, overrideReason, locale, seriesId } = placing;
  const now = deps.clock.now();
  const id = deps.newId('bkg', now);
  const { startsAt, endsAt, partySize } = wanted;
  const isApproved = place.rules.needsApproval === 'no' || overrideReason !== null;
  await insertRows(tx, bookingTable.name, [
    bookingTable.write({
      id,
      branchId: place.space.branchId,
      spaceId: place.space.id,
      itemId: place.itemId,
      ...bookerColumns(booker),
      locale,
      partySize,
      purpose,
      startsAt,
      endsAt,
      ...keptOfRules(place, { startsAt, endsAt, now }),
      status: isApproved ? 'CONFIRMED' : 'REQUESTED',
      wasRequested: !isApproved,
      seriesId,
      overrideReason: place.wasOverridden ? overrideReason : null,
      createdAt: now,
      createdBy: toHistoryPrincipal(actor),
      isSample: false,
      version: 1,
    }),
  ]);
  if (booker.memberId !== null)
    await closeWaits(tx, {
      memberId: booker.memberId,
      spaceId: place.space.id,
      bookingId: id,
      startsAt,
      endsAt,
      now,
    });
  await recordEvents(tx, [bookingChanged(id)], now);
  return id;
}

function notAllowed(field: readonly string[], message: Refusal['message']): Refusal {
  return { code: 'NOT_ALLOWED', field, message };
}
