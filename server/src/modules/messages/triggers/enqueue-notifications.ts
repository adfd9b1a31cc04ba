import {
  findBookingCodeNotices,
  findBookingReminders,
  findCancelledBookings,
  findConfirmedBookings,
  findMovedBookings,
  findReleasedBookings,
} from '../../spaces';
import type { NotificationTrigger as Trigger } from '../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../platform/notifications/notification-trigger';
import {
  findClassSetNotices,
  findDueLoanNotices,
  findExpiringHoldNotices,
  findLapsedHoldNotices,
  findPaymentNotices,
  findReadyHoldNotices,
} from '../../circulation';
import {
  findCodeNotices,
  findEndingMembershipNotices,
  findPasswordChangeNotices,
  findStaffPasswordNotices,
} from '../../members';
import { findCaseAnswers, findCaseReceipts, findEscalations, findPassedOnPraise } from '../../feedback';
import { CERTIFICATE_STAGES, findEndingCertificateNotices } from '../../development';
import { findBusinessDecisionNotices } from '../../business';
import {
  AGREEMENT_STAGES,
  findEndingAgreementNotices,
  findKeyNotices,
  findPausedWebhookNotices,
  findRequestAnswerNotices,
  findTokenNotices,
} from '../../partners';
import {
  findBookingNotices,
  findCancellationNotices,
  findConsultationReminders,
  findFollowUpNotices,
  findMovedBookingNotices,
  findRestoredBookingNotices,
} from '../../consultations';
import {
  findCalledOffNotices,
  findConfirmationNotices,
  findEventReminders,
  findFeedbackRequests,
  findMovedSessionNotices,
  findNewEventNotices,
  findOfferNotices,
  findProposalAnswerNotices,
  findProposalConfirmations,
} from '../../programmes';
import { findInvitationNotices, findOutcomeNotices } from '../../feedback';
import { findNewsletterConfirmations } from '../../newsletters';
import {
  findConfirmedShifts,
  findHoursLetterNotices,
  findMovedShifts,
  findOfferedShifts,
  findPassedShifts,
  findShiftReminders,
  findShiftsOff,
  findShiftsToThank,
  groupPlaceFinders,
  findVolunteerAnswerNotices,
} from '../../volunteers';
import { findBreachNotices } from '../../privacy';
import { findDueMonth, findMonthPageNotices } from '../../reporting';
import type { MessageTemplate } from '../templates.terms';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import { allBranches, branchCalendar, loadCalendarParts } from '../../library';
import type { NewMessage } from '../queue/message.entity';
import { insertMessages } from '../queue/messages.queries';
import { FRESH_MS, UNDO_MS } from '../delivery/retry.rules';
import { listDueDays, LOAN_STAGES, MEMBERSHIP_DAYS_CAUGHT_UP, MEMBERSHIP_STAGES } from './schedule.rules';
import type { MessageDeps } from '../deps';
import type { Recipient } from '../delivery/load-recipients';
import { guestRecipients, findRecipients } from '../delivery/load-recipients';

/** What a module wants to be told; its template is one of our letters. */
type NotificationTrigger = Trigger<MessageTemplate>;

/** Reads some causes without a message; with each run there are fewer. */
type Finder = () => Promise<readonly NotificationTrigger[]>;

/** A bound for one run; what is left comes five minutes later. */
const MOST_ROUNDS = 100;
const DAYS_CAUGHT_UP = 7;

/**
 * Writes a message for everything that members are to be told and that has none yet. Whatever is true now is
 * looked at, not what happened since the last run, so that nothing is lost when a run is. Safe to repeat, in
 * several processes too.
 */
export async function enqueueNotifications(deps: MessageDeps): Promise<number> {
  let planned = 0;
  for (const find of [...finders(deps), ...(await expiryFinders(deps))])
    planned += await enqueueAll(deps, find);
  return planned;
}

/**
 * Writes a message for what nobody should wait for: one-time codes, passwords that were changed, and
 * proposals, guests and readers of newsletters whose address is to be proven.
 */
export async function enqueueCodes(deps: MessageDeps): Promise<number> {
  const now = deps.clock.now();
  const since = new Date(now.getTime() - FRESH_MS);
  return (
    (await enqueueAll(deps, () => findCodeNotices(deps.db, { now, since }))) +
    (await enqueueAll(deps, () => findPasswordChangeNotices(deps.db, since))) +
    (await enqueueAll(deps, () => findStaffPasswordNotices(deps.db, since, 'STAFF_PASSWORD'))) +
    (await enqueueAll(deps, () => findStaffPasswordNotices(deps.db, since, 'STAFF_PASSWORD_PHONE'))) +
    (await enqueueAll(deps, () => findProposalConfirmations(deps.db, since))) +
    (await enqueueAll(deps, () => findNewsletterConfirmations(deps.db, since))) +
    (await enqueueAll(deps, () => findBookingCodeNotices(deps.db, now)))
  );
}

function finders({ db, clock, placeOffers }: MessageDeps): Finder[] {
  const now = clock.now();
  const today = toCivilDate(now);
  const since = new Date(now.getTime() - FRESH_MS);
  const loans = LOAN_STAGES.flatMap((stage) =>
    listDueDays(stage, today).map(
      (dueOn) => () => findDueLoanNotices(db, { ...stage, dueOn, lentBefore: toInstant(today) }),
    ),
  );
  const memberships = MEMBERSHIP_STAGES.map(
    ({ code, daysLeft }) =>
      () =>
        findEndingMembershipNotices(db, {
          code,
          from: addDays(today, daysLeft - MEMBERSHIP_DAYS_CAUGHT_UP),
          until: addDays(today, daysLeft),
        }),
  );
  return [
    ...loans,
    () => findReadyHoldNotices(db, { today, since }),
    () => findLapsedHoldNotices(db, since),
    ...memberships,
    () => findPaymentNotices(db, since),
    ...eventFinders(db, now, since),
    ...consultationFinders(db, now, since),
    ...bookingFinders(db, now, since),
    ...shiftFinders(db, now, since),
    () => placeOffers.findNotices(),
    () => findBusinessDecisionNotices(db, since),
    () => findRequestAnswerNotices(db, since),
    () => findVolunteerAnswerNotices(db, since),
    () => findHoursLetterNotices(db, since),
    () => findKeyNotices(db, since),
    () => findTokenNotices(db, since),
    () => findCaseReceipts(db, since),
    () => findCaseAnswers(db, since),
    () => findEscalations(db, since),
    () => findPassedOnPraise(db, since),
    () => findClassSetNotices(db, { since, today }),
    () => findPausedWebhookNotices(db, since),
    () => findBreachNotices(db, since),
    () => findInvitationNotices(db, addDays(today, -1)),
    () => findOutcomeNotices(db, { wave: 'DAY_30', now }),
    () => findOutcomeNotices(db, { wave: 'DAY_90', now }),
    ...CERTIFICATE_STAGES.map((daysLeft) => () => findEndingCertificateNotices(db, { today, daysLeft })),
    ...AGREEMENT_STAGES.map((daysLeft) => () => findEndingAgreementNotices(db, { today, daysLeft })),
    async () => findMonthPageNotices(db, await findDueMonth(db, today)),
  ];
}

/**
 * New events of programmes that are followed; places at events: certain, offered, tomorrow, moved, or off;
 * afterwards what those who came thought; and answers to proposals.
 */
function eventFinders(db: MessageDeps['db'], now: Date, since: Date): Finder[] {
  const tomorrow = addDays(toCivilDate(now), 1);
  return [
    () => findConfirmationNotices(db, now),
    () => findOfferNotices(db, now),
    () => findEventReminders(db, { from: toInstant(tomorrow), until: toInstant(addDays(tomorrow, 1)) }),
    () => findMovedSessionNotices(db, { now, since }),
    () => findCalledOffNotices(db, { since }),
    () => findNewEventNotices(db, { now, since }),
    () => findFeedbackRequests(db, since),
    () => findProposalAnswerNotices(db, since),
  ];
}

/**
 * Hours with mentors: booked, tomorrow, off, on again, and what came of them; a question that was missed is
 * made up for within a week.
 */
function consultationFinders(db: MessageDeps['db'], now: Date, since: Date): Finder[] {
  const today = toCivilDate(now);
  const tomorrow = { from: toInstant(addDays(today, 1)), until: toInstant(addDays(today, 2)) };
  return [
    () => findBookingNotices(db, now),
    () => findConsultationReminders(db, tomorrow),
    () => findCancellationNotices(db, { now, since }),
    () => findRestoredBookingNotices(db, { now, since }),
    () => findMovedBookingNotices(db, { now, since }),
    () => findFollowUpNotices(db, { from: addDays(today, -DAYS_CAUGHT_UP), until: today }),
  ];
}

/** Bookings of spaces: certain, moved by staff, tomorrow, refused or cancelled by the library, and nobody came. */
function bookingFinders(db: MessageDeps['db'], now: Date, since: Date): Finder[] {
  const tomorrow = addDays(toCivilDate(now), 1);
  return [
    () => findConfirmedBookings(db, { now, since }),
    () => findMovedBookings(db, { now, since }),
    () => findBookingReminders(db, { from: toInstant(tomorrow), until: toInstant(addDays(tomorrow, 1)) }),
    () => findCancelledBookings(db, { now, since }),
    () => findReleasedBookings(db, now),
  ];
}

/** Shifts of volunteers: a place, tomorrow, off, thanks, moved, offered, and taken over. */
function shiftFinders(db: MessageDeps['db'], now: Date, since: Date): Finder[] {
  const tomorrow = addDays(toCivilDate(now), 1);
  return [
    () => findConfirmedShifts(db, { now, since }),
    () => findShiftReminders(db, { from: toInstant(tomorrow), until: toInstant(addDays(tomorrow, 1)) }),
    () => findShiftsOff(db, { now, since }),
    () => findShiftsToThank(db, { since }),
    () => findMovedShifts(db, { now, since }),
    () => findOfferedShifts(db, { now, since }),
    () => findPassedShifts(db, { now, since }),
    ...groupPlaceFinders(db, { now, since }),
  ];
}

/**
 * Holds are reminded of one open day of their branch before the last; nobody is sent on a day when the branch
 * is closed.
 */
async function expiryFinders({ db, clock }: MessageDeps): Promise<Finder[]> {
  const today = toCivilDate(clock.now());
  const found: Finder[] = [];
  for (const { id: branchId } of await allBranches(db)) {
    const nextOpenDay = branchCalendar(await loadCalendarParts(db.read, branchId, today)).addOpenDays(
      today,
      1,
    );
    if (nextOpenDay.ok)
      found.push(() =>
        findExpiringHoldNotices(db, {
          branchId,
          from: today,
          until: nextOpenDay.value,
          trappedBefore: toInstant(today),
        }),
      );
  }
  return found;
}

async function enqueueAll(deps: MessageDeps, find: Finder): Promise<number> {
  let planned = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const causes = await find();
    const readerOf = await findReadersOfTriggers(deps, causes);
    const messages = causes.map((cause) => messageFor(deps, cause, readerOf(cause)));
    if (messages.length > 0) await deps.db.transaction(async (tx) => ok(await insertMessages(tx, messages)));
    planned += messages.length;
    if (causes.length < TRIGGERS_AT_ONCE) break;
  }
  return planned;
}

/** Finds the readers of causes: members or their guardians, and guests of events. */
async function findReadersOfTriggers(
  deps: MessageDeps,
  causes: readonly NotificationTrigger[],
): Promise<(cause: NotificationTrigger) => Recipient | null> {
  const recipients = await findRecipients(
    deps,
    causes.flatMap(({ memberId, template }) => (memberId === null ? [] : [{ memberId, template }])),
    toCivilDate(deps.clock.now()),
  );
  const guests = await guestRecipients(
    deps,
    causes.flatMap(({ memberId, aboutId }) => (memberId === null && aboutId !== null ? [aboutId] : [])),
    causes[0]?.template,
  );
  return ({ memberId, aboutId }) =>
    (memberId === null ? guests.get(aboutId ?? '') : recipients.get(memberId)) ?? null;
}

/**
 * A notification without a reachable recipient is stored as skipped, so that the log shows why, and it is not
 * found again.
 */
function messageFor(
  { clock, newId }: MessageDeps,
  { cause, template, memberId, aboutId, aboutDate, happenedAt }: NotificationTrigger,
  recipient: Recipient | null,
): NewMessage {
  const now = clock.now();
  const route = recipient?.route(template) ?? { failure: 'MEMBER_LEFT' as const };
  const nextAttemptAt = new Date(Math.max(now.getTime(), (happenedAt?.getTime() ?? 0) + UNDO_MS));
  const way =
    'channel' in route
      ? { channel: route.channel, status: 'QUEUED' as const, failure: null }
      : { channel: null, status: 'SKIPPED' as const, failure: route.failure };
  return {
    id: newId('msg', now),
    memberId,
    template,
    cause,
    locale: recipient?.locale ?? 'ID',
    aboutId,
    aboutDate,
    nextAttemptAt,
    createdAt: now,
    ...way,
  };
}
