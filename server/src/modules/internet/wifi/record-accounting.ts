import type { EntityManager } from 'typeorm';

import { toCivilDate } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { InternetDeps } from '../deps';
import { hashCode } from '../vouchers/code-secrets';
import { readVoucherCode } from '../vouchers/voucher-code.rules';
import { lockVoucher, lockVoucherByHash } from '../vouchers/vouchers.queries';
import type { AccountingReport } from './radius-message.rules';
import { NOTHING_COUNTED } from './sign-in';
import {
  changeSession,
  countUse,
  endSessionsOf,
  findAccounted,
  findGrant,
  insertSession,
} from './wifi.queries';
import type { WifiSession } from './wifi-session.entity';

const BOOKKEEPING = { skipAudit: true };

/**
 * Keeps what a router says of a session. Routers repeat what was not answered, and reports overtake one another: counts
 * only grow, and a session that ended stays ended, so that saying it twice counts once. Names that are no vouchers are
 * somebody else's.
 */
export async function recordAccounting(deps: InternetDeps, report: AccountingReport): Promise<void> {
  await deps.db.transaction(async (tx) => {
    if (report.status === 'Accounting-On' || report.status === 'Accounting-Off')
      await endSessionsOf(tx, report.nas);
    else await recordSession(deps, tx, report);
    return ok(null);
  }, BOOKKEEPING);
}

async function recordSession(deps: InternetDeps, tx: EntityManager, report: AccountingReport): Promise<void> {
  const found = await lockVoucherOf(deps, tx, report);
  if (found === null) return;
  const now = deps.clock.now();
  const { voucherId, grantId } = found;
  const known = await findAccounted(tx, { ...report, voucherId, grantId });
  const counted = countReport(known, report, now);
  if (known) await changeSession(tx, known.id, counted);
  else {
    const id = deps.newId('wfs', now);
    const { nas, mac } = report;
    await insertSession(tx, {
      ...NOTHING_COUNTED,
      id,
      grantId: grantId ?? id,
      voucherId,
      nas,
      mac,
      grantedAt: now,
      ...counted,
    });
  }
  await countUse(tx, voucherId, now);
}

/** By the grant that the router sends back, else by the code that is its name. */
async function lockVoucherOf(
  { db, dataKey }: InternetDeps,
  tx: EntityManager,
  { grantId, userName }: AccountingReport,
): Promise<{ readonly voucherId: string; readonly grantId: string | null } | null> {
  const grant = grantId === null ? null : await findGrant(tx, grantId);
  if (grant && (await lockVoucher(db, tx, grant.voucherId)))
    return { voucherId: grant.voucherId, grantId: grant.grantId };
  const code = userName === null ? null : readVoucherCode(userName);
  const voucher = code === null ? null : await lockVoucherByHash(db, tx, hashCode(dataKey, code));
  return voucher && { voucherId: voucher.id, grantId: null };
}

/** Lets counts grow; the first report says when the session began. */
function countReport(known: WifiSession | null, report: AccountingReport, now: Date) {
  const { status, seconds, delaySeconds } = report;
  const writtenAt = new Date(now.getTime() - delaySeconds * 1_000);
  const startedAt = known?.startedAt ?? new Date(writtenAt.getTime() - seconds * 1_000);
  return {
    acctSessionId: report.acctSessionId,
    ip: report.ip ?? known?.ip ?? null,
    startedAt,
    startedOn: toCivilDate(startedAt),
    lastSeenAt: known && known.lastSeenAt > writtenAt ? known.lastSeenAt : writtenAt,
    stoppedAt: known?.stoppedAt ?? (status === 'Stop' ? writtenAt : null),
    seconds: Math.max(known?.seconds ?? 0, seconds),
    bytesIn: Math.max(known?.bytesIn ?? 0, report.bytesIn),
    bytesOut: Math.max(known?.bytesOut ?? 0, report.bytesOut),
    endReason: known?.endReason ?? (status === 'Stop' ? report.endReason : null),
  } satisfies Partial<WifiSession>;
}
