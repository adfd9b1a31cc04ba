import { addDays, countDays, toCivilDate } from '@pustaka/web-shared/format/civil-date.ts';

import { rememberedCardPrefix } from '../../../../lib/session/offline-session';
import type { DeskRow, DeskState, LentOutcome } from '../desk-rows';
import { MOST_QUEUED } from './scan-queue';
import type { QueuedScan } from './scan-queue';

/**
 * Says whether a code is a card of this library by its form; without a connection nothing else can be asked.
 */
export function isCardCode(code: string): boolean {
  const written = code
    .trim()
    .replace(/^\*|\*$/g, '')
    .toUpperCase();
  const prefix = rememberedCardPrefix();
  return written.startsWith(prefix) && /^[\s-]?\d\d[\s-]?\d{6,9}$/.test(written.slice(prefix.length));
}

/** What is kept of a row: codes and times. */
export function toQueuedScan(row: DeskRow): QueuedScan {
  return {
    id: row.id,
    key: row.key,
    act: row.act === 'return' || row.act === 'read' ? row.act : 'lend',
    card: row.act === 'lend' ? (row.member?.cardNumber ?? null) : null,
    code: row.copy?.barcode ?? row.code,
    branchId: row.branchId,
    scannedAt: row.scannedAt,
    wasSentAtOnce: row.wasSentAtOnce,
  };
}

/** The row of a scan that was kept, as a desk that was opened anew shows it. */
export function rowOfQueued(scan: QueuedScan, session: number): DeskRow {
  return {
    id: scan.id,
    key: scan.key,
    session,
    code: scan.code,
    scannedAt: scan.scannedAt,
    mode: 'auto',
    branchId: scan.branchId,
    act: scan.act,
    state: 'queued',
    isLate: true,
    wasSentAtOnce: scan.wasSentAtOnce,
    problem: null,
    member: scan.card === null ? null : { id: '', cardNumber: scan.card },
    loanId: null,
    copy: null,
    answers: [],
    refusals: [],
    outcome: null,
    fault: null,
    isExplained: false,
    notice: null,
  };
}

/** Scans made without a connection that wait for it, oldest first. */
export function queuedRows({ rows }: DeskState): readonly DeskRow[] {
  return rows.filter(({ state }) => state === 'queued').reverse();
}

/** Scans made without a connection that the library has refused and a person must settle. */
export function conflictRows({ rows }: DeskState): readonly DeskRow[] {
  return rows.filter(
    ({ isLate, state }) => isLate && (state === 'asking' || state === 'refused' || state === 'failed'),
  );
}

/** How many more scans can be kept. */
export function roomLeft(state: DeskState): number {
  return Math.max(0, MOST_QUEUED - queuedRows(state).length - conflictRows(state).length);
}

/** For how many days a lending was made: what the next one without a connection is shown with. */
export function countLoanDays(outcome: LentOutcome, scannedAt: string): number | null {
  if (outcome.isHourly || outcome.isRenewal) return null;
  const days = countDays(toCivilDate(scannedAt), outcome.dueOn);
  return days > 0 ? days : null;
}

/**
 * The day that a lending would end on if it went like the last one; the library decides when it hears of it.
 */
export function provisionalDue(scannedAt: string, days: number): string {
  return addDays(toCivilDate(scannedAt), days);
}
