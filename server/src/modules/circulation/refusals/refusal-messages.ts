import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Message } from '../../../platform/i18n/message';
import { toCivilDate } from '../../../shared/civil-date';
import { civilDayText } from '../../../shared/day-text';
import type { Locale } from '../../../shared/locale';
import type { RefusalCode } from './refusal-codes';
import type { DeskAnswer, Refusal as DomainRefusal, RefusalFacts } from './refusal.rules';
import { say } from '../words/say';

/** A refusal of circulation: what the domain says, beside the sentence for people. */
export type CirculationRefusal = Refusal & { readonly circulation: DomainRefusal<RefusalCode> };

/** Tells whether a refusal is one of circulation's own. */
export function isCirculationRefusal(refusal: Refusal): refusal is CirculationRefusal {
  return 'circulation' in refusal;
}

/** Puts a refusal of the domain into words. */
export function toWordedRefusal(
  refusal: DomainRefusal<RefusalCode>,
  field?: readonly string[],
): CirculationRefusal {
  const words = WORDS[refusal.code];
  return {
    code: 'NOT_ALLOWED',
    message: typeof words === 'function' ? words(refusal.facts) : words,
    ...(field ? { field } : {}),
    circulation: refusal,
  };
}

/** Refuses a member that does not exist. */
export function memberUnknown(field: readonly string[]): Refusal {
  return {
    code: 'NOT_FOUND',
    field,
    message: say('unknownMember'),
  };
}

/** Refuses a branch that does not exist. */
export function branchUnknown(field: readonly string[]): Refusal {
  return {
    code: 'NOT_FOUND',
    field,
    message: say('unknownBranch'),
  };
}

/** Refuses a loan or hold that does not exist, or is not the caller's. */
export function thingUnknown(field: readonly string[]): Refusal {
  return {
    code: 'NOT_FOUND',
    field,
    message: say('notFound'),
  };
}

const HELD_AT_DESK: Message = say('heldAtDesk');
const HELD_AT_RENEWAL: Message = say('heldAtRenewal');

type Words = Message | ((facts: RefusalFacts) => Message);

const rupiah = (amount: unknown): string => `Rp${Number(amount).toLocaleString('id-ID')}`;

const day = (value: unknown, locale: Locale): string | null =>
  typeof value === 'string' ? civilDayText(value, locale) : null;
const dayOf = (instant: unknown, locale: Locale): string =>
  civilDayText(toCivilDate(new Date(String(instant))), locale);

/** A date that stays says what keeps it there, and what would help. */
function unchangedWords({ due, because }: RefusalFacts): Message {
  const [id, en] = [day(due, 'ID') ?? '', day(due, 'EN') ?? ''];
  if (because === 'MEMBERSHIP_ENDS')
    return say('renewalChangesNothing.membershipEnds', { day: { ID: id, EN: en } });
  if (because === 'FIXED_DATE') return say('renewalChangesNothing.allLoansEnd', { day: { ID: id, EN: en } });
  return say('renewalChangesNothing.notLater', { day: { ID: id, EN: en } });
}

const WORDS: Readonly<Record<RefusalCode, Words>> = {
  UNKNOWN_BARCODE: say('unknownBarcode'),
  RENEW_INSTEAD: say('renewInstead'),
  LENT_TO_ANOTHER: say('lentToAnother'),
  CARD_LOST: say('cardLost'),
  MEMBER_SUSPENDED: ({ until }) =>
    say('memberSuspended', {
      day: { ID: day(until, 'ID') ?? 'dibuka petugas', EN: day(until, 'EN') ?? 'staff lift it' },
    }),
  MEMBER_BLOCKED: say('memberBlocked'),
  MEMBERSHIP_EXPIRED: ({ membershipUntil }) =>
    say('membershipExpired', {
      day: { ID: day(membershipUntil, 'ID') ?? '', EN: day(membershipUntil, 'EN') ?? '' },
    }),
  MEMBERSHIP_ENDS_TODAY: say('membershipEndsToday'),
  PROVISIONAL_MEMBER: say('provisionalMember'),
  CONSENT_NEEDED: say('consentNeeded'),
  READING_ONLY: say('readingOnly'),
  CONTACT_UNVERIFIED: say('contactUnverified'),
  COPY_WITHDRAWN: say('copyWithdrawn'),
  COPY_LOST: say('copyLost'),
  COPY_MISSING: say('copyMissing'),
  COPY_IN_REPAIR: say('copyInRepair'),
  COPY_IN_PROCESSING: say('copyInProcessing'),
  COPY_ON_ORDER: say('copyOnOrder'),
  COPY_IN_TRANSIT: say('copyInTransit'),
  REFERENCE_ONLY: say('referenceOnly'),
  HELD_FOR_ANOTHER: (facts) => (facts['forAnyCopy'] === undefined ? HELD_AT_DESK : HELD_AT_RENEWAL),
  NO_LOAN_RULE: say('noLoanRule'),
  TOO_MANY_LOANS: ({ limit, count }) => say('tooManyLoans', { number: String(count), limit: String(limit) }),
  TOO_MANY_LOANS_IN_TOTAL: ({ limit, count }) =>
    say('tooManyLoansInTotal', { number: String(count), limit: String(limit) }),
  TOO_MUCH_DEBT: ({ limit, debt }) => say('tooMuchDebt', { debt: rupiah(debt), limit: rupiah(limit) }),
  GUARANTEES_OWE_TOO_MUCH: ({ limit, debt }) =>
    say('guaranteesOweTooMuch', { debt: rupiah(debt), limit: rupiah(limit) }),
  OVERDUE_LOANS: ({ count }) => say('overdueLoans', { number: String(count) }),
  NO_OPEN_DAYS: say('noOpenDays'),
  TOO_MANY_RENEWALS: ({ limit }) => say('tooManyRenewals', { limit: String(limit) }),
  COPY_MUST_BE_SEEN: say('copyMustBeSeen'),
  TOO_SOON: ({ earliestAt }) =>
    say('tooSoon', { earliestAt: { ID: dayOf(earliestAt, 'ID'), EN: dayOf(earliestAt, 'EN') } }),
  LOAN_OVERDUE: say('loanOverdue'),
  OTHER_LOAN_OVERDUE: say('otherLoanOverdue'),
  DUE_DATE_WOULD_NOT_CHANGE: unchangedWords,
  CLAIMED_RETURNED: say('claimedReturned'),
  LOAN_CLOSED: say('loanClosed'),
  TOO_MANY_HOLDS: ({ limit }) => say('tooManyHolds', { limit: String(limit) }),
  TOO_MANY_HOLDS_ON_TITLE: say('tooManyHoldsOnTitle'),
  ALREADY_BORROWED: say('alreadyBorrowed'),
  NO_COPY_CAN_FILL: say('noCopyCanFill'),
  COPIES_ON_SHELF: say('copiesOnShelf'),
  ALREADY_SET_ASIDE: say('alreadySetAside'),
  NOT_IN_THE_FUTURE: say('notInTheFuture'),
  HOLD_CLOSED: say('holdClosed'),
};

/** What somebody says to a refusal when they send the request again. */
export type RefusalAnswer = {
  readonly refusal: string;
  readonly reason?: string | null;
  readonly cancelsHold?: boolean | null;
};

const LONGEST_REASON = 300;

/** Reads the answers of the desk; null from anyone but staff, who alone can answer. */
export function deskAnswer(
  actor: Actor,
  answers: readonly RefusalAnswer[] | null | undefined,
): DeskAnswer | null {
  if (actor.kind !== 'staff' || !answers || answers.length === 0) return null;
  return {
    acceptedCodes: answers.map(({ refusal }) => refusal),
    permissions: [...actor.permissions],
    reason: findReason(answers),
  };
}

/** Gives the first reason among the answers; null if there is none. */
export function findReason(answers: readonly RefusalAnswer[] | null | undefined): string | null {
  const reason = answers?.map((answer) => answer.reason?.trim() ?? '').find((text) => text !== '');
  return reason === undefined ? null : reason.slice(0, LONGEST_REASON);
}

/** Tells whether the desk cancels the hold that stood in the way; otherwise it goes back into the queue. */
export function isHoldToBeCancelled(answers: readonly RefusalAnswer[] | null | undefined): boolean {
  return (
    answers?.some((answer) => answer.refusal === 'HELD_FOR_ANOTHER' && answer.cancelsHold === true) ?? false
  );
}
