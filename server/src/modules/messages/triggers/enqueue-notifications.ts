import { addDays, civilDateOf, instantOf } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import { allBranches, branchCalendar, calendarPartsOf } from '../../library';
import { untoldDecisions } from './business-triggers.queries';
import type { Cause } from './triggers.queries';
import {
  CAUSES_AT_ONCE,
  findLapsedHolds,
  untoldCodes,
  untoldExpiringHolds,
  untoldLoans,
  untoldMemberships,
  untoldPasswordChanges,
  untoldPayments,
  untoldReadyHolds,
  untoldStaffPasswords,
} from './triggers.queries';
import {
  untoldBookings,
  untoldCancellations,
  untoldConsultationReminders,
  untoldFollowUps,
  untoldRestored,
} from './consultation-triggers.queries';
import {
  untoldConfirmed,
  untoldFeedback,
  untoldMoved,
  untoldOff,
  untoldOffers,
  untoldReminders,
} from './event-triggers.queries';
import { untoldNewEvents } from './followed-events.queries';
import type { NewMessage } from '../queue/messages.queries';
import { insertMessages } from '../queue/messages.queries';
import { untoldAnswers, untoldProposals } from '../facts/proposal-facts.queries';
import { FRESH_MS, UNDO_MS } from '../delivery/retry.rules';
import { dueDaysOf, LOAN_STAGES, MEMBERSHIP_DAYS_CAUGHT_UP, MEMBERSHIP_STAGES } from './schedule.rules';
import type { MessageDeps } from '../deps';
import type { Recipient } from '../delivery/load-recipients';
import { guestRecipients, recipientsOf } from '../delivery/load-recipients';

/** Reads some causes without a message; with each run there are fewer. */
type Finder = () => Promise<readonly Cause[]>;

/** A bound for one run; what is left comes five minutes later. */
const MOST_ROUNDS = 100;
const DAYS_CAUGHT_UP = 7;

/**
 * Writes a message for everything that members are to be told and that has none yet. Whatever is true now is
 * looked at, not what happened since the last run, so that nothing is lost when a run is. Safe to repeat, in
 * several processes too.
 */
export async function planMessages(deps: MessageDeps): Promise<number> {
  let planned = 0;
  for (const find of [...finders(deps), ...(await expiryFinders(deps))]) planned += await planAll(deps, find);
  return planned;
}

/**
 * Writes a message for what nobody should wait for: one-time codes, passwords that were changed, and
 * proposals whose address is to be proven.
 */
export async function planCodes(deps: MessageDeps): Promise<number> {
  const now = deps.clock.now();
  const since = new Date(now.getTime() - FRESH_MS);
  return (
    (await planAll(deps, () => untoldCodes(deps.db, { now, since }))) +
    (await planAll(deps, () => untoldPasswordChanges(deps.db, since))) +
    (await planAll(deps, () => untoldStaffPasswords(deps.db, since, 'STAFF_PASSWORD'))) +
    (await planAll(deps, () => untoldStaffPasswords(deps.db, since, 'STAFF_PASSWORD_PHONE'))) +
    (await planAll(deps, () => untoldProposals(deps.db, since)))
  );
}

function finders({ db, clock }: MessageDeps): Finder[] {
  const now = clock.now();
  const today = civilDateOf(now);
  const since = new Date(now.getTime() - FRESH_MS);
  const loans = LOAN_STAGES.flatMap((stage) =>
    dueDaysOf(stage, today).map(
      (dueOn) => () => untoldLoans(db, { ...stage, dueOn, lentBefore: instantOf(today) }),
    ),
  );
  const memberships = MEMBERSHIP_STAGES.map(
    ({ code, daysLeft }) =>
      () =>
        untoldMemberships(db, {
          code,
          from: addDays(today, daysLeft - MEMBERSHIP_DAYS_CAUGHT_UP),
          until: addDays(today, daysLeft),
        }),
  );
  return [
    ...loans,
    () => untoldReadyHolds(db, { today, since }),
    () => findLapsedHolds(db, since),
    ...memberships,
    () => untoldPayments(db, since),
    ...eventFinders(db, now, since),
    ...consultationFinders(db, now, since),
    () => untoldDecisions(db, since),
  ];
}

/**
 * New events of programmes that are followed; places at events: certain, offered, tomorrow, moved, or off;
 * afterwards what those who came thought; and answers to proposals.
 */
function eventFinders(db: MessageDeps['db'], now: Date, since: Date): Finder[] {
  const tomorrow = addDays(civilDateOf(now), 1);
  return [
    () => untoldConfirmed(db, now),
    () => untoldOffers(db, now),
    () => untoldReminders(db, { from: instantOf(tomorrow), until: instantOf(addDays(tomorrow, 1)) }),
    () => untoldMoved(db, { now, since }),
    () => untoldOff(db, { since }),
    () => untoldNewEvents(db, { now, since }),
    () => untoldFeedback(db, since),
    () => untoldAnswers(db, since),
  ];
}

/**
 * Hours with mentors: booked, tomorrow, off, on again, and what came of them; a question that was missed is
 * made up for within a week.
 */
function consultationFinders(db: MessageDeps['db'], now: Date, since: Date): Finder[] {
  const today = civilDateOf(now);
  const tomorrow = { from: instantOf(addDays(today, 1)), until: instantOf(addDays(today, 2)) };
  return [
    () => untoldBookings(db, now),
    () => untoldConsultationReminders(db, tomorrow),
    () => untoldCancellations(db, { now, since }),
    () => untoldRestored(db, { now, since }),
    () => untoldFollowUps(db, { from: addDays(today, -DAYS_CAUGHT_UP), until: today }),
  ];
}

/**
 * Holds are reminded of one open day of their branch before the last; nobody is sent on a day when the branch
 * is closed.
 */
async function expiryFinders({ db, clock }: MessageDeps): Promise<Finder[]> {
  const today = civilDateOf(clock.now());
  const found: Finder[] = [];
  for (const { id: branchId } of await allBranches(db)) {
    const nextOpenDay = branchCalendar(await calendarPartsOf(db.read, branchId, today)).addOpenDays(today, 1);
    if (nextOpenDay.ok)
      found.push(() =>
        untoldExpiringHolds(db, {
          branchId,
          from: today,
          until: nextOpenDay.value,
          trappedBefore: instantOf(today),
        }),
      );
  }
  return found;
}

async function planAll(deps: MessageDeps, find: Finder): Promise<number> {
  let planned = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const causes = await find();
    const readerOf = await readersOf(deps, causes);
    const messages = causes.map((cause) => messageFor(deps, cause, readerOf(cause)));
    if (messages.length > 0) await deps.db.transaction(async (tx) => ok(await insertMessages(tx, messages)));
    planned += messages.length;
    if (causes.length < CAUSES_AT_ONCE) break;
  }
  return planned;
}

/** Finds the readers of causes: members or their guardians, and guests of events. */
async function readersOf(
  deps: MessageDeps,
  causes: readonly Cause[],
): Promise<(cause: Cause) => Recipient | null> {
  const recipients = await recipientsOf(
    deps,
    causes.flatMap(({ memberId, template }) => (memberId === null ? [] : [{ memberId, template }])),
    civilDateOf(deps.clock.now()),
  );
  const guests = await guestRecipients(
    deps,
    causes.flatMap(({ memberId, aboutId }) => (memberId === null && aboutId !== null ? [aboutId] : [])),
  );
  return ({ memberId, aboutId }) =>
    (memberId === null ? guests.get(aboutId ?? '') : recipients.get(memberId)) ?? null;
}

/**
 * A cause that reaches nobody gets a message too: the log shows why nothing was sent, and the cause is not
 * found again.
 */
function messageFor(
  { clock, newId }: MessageDeps,
  { cause, template, memberId, aboutId, aboutDate, happenedAt }: Cause,
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
