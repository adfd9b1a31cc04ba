import { newIdempotencyKey } from '@pustaka/web-shared/acts/idempotency-key.ts';

import type { DeskRow, ScanMode } from './desk-rows';

/** A scan: its code, where it was made, and whether a scanner made it. */
export type Scan = { readonly code: string; readonly branchId: string; readonly isBurst: boolean };

/** Makes the row of a scan of now, which nothing is known about yet. */
export function freshRow({
  code,
  branchId,
  mode,
  session,
}: Scan & { readonly mode: ScanMode; readonly session: number }): DeskRow {
  return {
    id: newIdempotencyKey(),
    key: newIdempotencyKey(),
    session,
    code,
    scannedAt: new Date().toISOString(),
    mode,
    branchId,
    act: 'find',
    state: 'checking',
    member: null,
    loanId: null,
    copy: null,
    answers: [],
    refusals: [],
    outcome: null,
    fault: null,
    isLate: false,
    wasSentAtOnce: false,
    problem: null,
    isExplained: false,
    notice: null,
  };
}
