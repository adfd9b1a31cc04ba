import type { CivilDate } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import type { CaseClock, CaseKind, CaseStatus } from './case.terms';
import { REOPENING_DAYS, WAITING } from './case.terms';

const LONGEST_SUBJECT = 80;
const DAY_MS = 86_400_000;

/** Takes the first sentence as the subject, cut at a word when it is long. */
export function toSubject(text: string): string {
  const [line = ''] = text.trim().split('\n');
  const [sentence = line] = line.match(/^.+?[.!?](?=\s|$)/) ?? [];
  if (sentence.length <= LONGEST_SUBJECT) return sentence.replace(/[.]$/, '');
  const cut = sentence.slice(0, LONGEST_SUBJECT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))}…`;
}

/** Names the clock with which a case begins. */
export function firstClock(kind: CaseKind): CaseClock {
  return kind === 'QUESTION' ? 'QUESTION' : 'NORMATIVE';
}

/**
 * Works out the last day for an answer in working days of a branch. A branch that is closed for more than a
 * year keeps the clock in days.
 */
export function toDueDay(
  calendar: Pick<OpeningCalendar, 'addOpenDays'>,
  { days, from, fallback }: { readonly days: number; readonly from: CivilDate; readonly fallback: CivilDate },
): CivilDate {
  const due = calendar.addOpenDays(from, days);
  return due.ok ? due.value : fallback;
}

/** Writes a number such as `ADU-26-0143`. */
export function writeCaseNumber(year: number, count: number): string {
  return `ADU-${String(year).slice(-2)}-${String(count).padStart(4, '0')}`;
}

/** Reads a number as people type it; null when it cannot be one. */
export function readCaseNumber(text: string): string | null {
  const match = /^(?:ADU)?[\s-]*(\d{2})[\s-]*(\d{4,6})$/i.exec(text.trim());
  return match ? `ADU-${match[1]}-${match[2]}` : null;
}

/** Tells whether whoever sent a case may reopen it: once, within thirty days after the answer. */
export function isReopenable(
  found: { readonly status: CaseStatus; readonly reopenings: number; readonly answeredAt: Date | null },
  now: Date,
): boolean {
  return (
    found.status === 'ANSWERED' &&
    found.reopenings === 0 &&
    found.answeredAt !== null &&
    now.getTime() - found.answeredAt.getTime() <= REOPENING_DAYS * DAY_MS
  );
}

/** Tells whether a case waits for an answer although its last day is over. */
export function isOverdue(
  { status, dueOn }: { readonly status: CaseStatus; readonly dueOn: CivilDate },
  today: CivilDate,
): boolean {
  return WAITING.includes(status) && dueOn < today;
}

/** Works out the middle of some numbers, in halves; null if there are none. */
export function findMedian(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
