import { addDays } from '@pustaka/web-shared/format/civil-date.ts';

import { paths } from '../../../lib/paths';
import type { HoursLeft, StaffWaiting, WaitingName } from '../../../lib/waiting/staff-waiting';

/** So many days before an agreement of a partner ends it waits for staff, as the server counts them. */
const REMINDED_DAYS = 90;

/** One line of what waits: how much, where it is done and by which keys one goes there. */
export type WaitingLine = {
  readonly name: WaitingName;
  readonly count: number;
  readonly to: string;
  readonly chord?: string;
  /** Whether it is late or broken, and not only there. */
  readonly isUrgent?: true;
  /** Whether it is to be done before the branch closes today. */
  readonly isForToday?: boolean;
};

/** A clock that ends within a day ends before tomorrow's work is through. */
const HOURS_OF_DAY = 24;

type Day = { readonly branchId: string | null; readonly today: string; readonly hoursLeft?: HoursLeft };

/**
 * Lists what waits in the order in which a day is worked, what must be done before closing first; what is at peace
 * stands at the end. `today` is the civil date.
 */
export function listWaitingLines(
  counts: NonNullable<StaffWaiting['counts']>,
  { branchId, today, hoursLeft = {} }: Day,
): readonly WaitingLine[] {
  const lines = waitingPlaces(branchId, today).flatMap(({ name, ...place }) => {
    const count = counts[name];
    if (count === null || count === undefined) return [];
    const isForToday =
      count > 0 && (place.isForToday === true || (hoursLeft[name] ?? HOURS_OF_DAY) < HOURS_OF_DAY);
    return [{ name, count, ...place, isForToday }];
  });
  const waiting = lines.filter(({ count }) => count > 0);
  return [
    ...withOwnChords([
      ...waiting.filter(({ isForToday }) => isForToday),
      ...waiting.filter(({ isForToday }) => !isForToday),
    ]),
    ...lines.filter(({ count }) => count === 0).map(({ chord: _nothingWaits, ...line }) => line),
  ];
}

/** Returns where the keys beside the numbers lead: each to the list of its own number. */
export function listChords(lines: readonly WaitingLine[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap(({ chord, to }) => (chord === undefined ? [] : [[chord.slice(2).toLowerCase(), to]])),
  );
}

/** Leaves keys that two lines would share with the first of them: keys lead to one list only. */
function withOwnChords(lines: readonly WaitingLine[]): readonly WaitingLine[] {
  return lines.map(({ chord, ...line }, place) =>
    chord === undefined || lines.slice(0, place).some((earlier) => earlier.chord === chord)
      ? line
      : { ...line, chord },
  );
}

function waitingPlaces(branchId: string | null, today: string): readonly Omit<WaitingLine, 'count'>[] {
  const overdueHere = `${paths.overdue}?${new URLSearchParams(branchId === null ? {} : { branch: branchId })}`;
  return [
    { name: 'dataBreachCount', to: paths.privacy, isUrgent: true },
    { name: 'pullCount', to: paths.pullList, chord: 'G R' },
    {
      name: 'endingHoldCount',
      to: paths.holdsUntil(today),
      chord: 'G R',
      isUrgent: true,
      isForToday: true,
    },
    { name: 'registrationCount', to: paths.eventsPending, chord: 'G P' },
    { name: 'failedMessageCount', to: `${paths.messages}?status=FAILED`, chord: 'G E', isUrgent: true },
    { name: 'handMessageCount', to: paths.messagesByHand, chord: 'G E' },
    { name: 'postDeliveryCount', to: paths.postsApproved, isUrgent: true },
    { name: 'channelCount', to: paths.channels, isUrgent: true },
    { name: 'postApprovalCount', to: paths.postsToApprove },
    { name: 'dataRequestCount', to: paths.dataRequests, chord: 'G D', isUrgent: true },
    { name: 'openCaseCount', to: paths.cases, chord: 'G J' },
    { name: 'classSetCount', to: paths.classSetsAsked },
    { name: 'proposalCount', to: paths.proposals, chord: 'G Z' },
    { name: 'volunteerApplicationCount', to: paths.volunteerApplications },
    { name: 'volunteerLetterCount', to: paths.volunteerLetters },
    { name: 'partnerRequestCount', to: paths.partners },
    { name: 'endingAgreementCount', to: paths.partnersEnding(today, addDays(today, REMINDED_DAYS)) },
    { name: 'businessCount', to: paths.waitingBusinesses, chord: 'G V' },
    { name: 'feedbackCaseCount', to: paths.feedback },
    { name: 'reviewCount', to: paths.reviews, chord: 'G X' },
    { name: 'guideCount', to: paths.guidesDue, chord: 'G F' },
    { name: 'legalFigureCount', to: paths.legalFigures, chord: 'G F' },
    { name: 'overdueLoanCount', to: overdueHere, chord: 'G T', isUrgent: true },
    { name: 'dueTodayCount', to: paths.loansDueOn(today) },
    { name: 'readyHoldCount', to: paths.holds },
    { name: 'transferCount', to: paths.transfers },
  ];
}
