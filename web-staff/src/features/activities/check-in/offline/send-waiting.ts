import type { ApolloClient } from '@apollo/client';
import { newIdempotencyKey } from '@pustaka/web-shared/acts/idempotency-key.ts';

import { ANSWER_MS, withTimeout } from '../../../../lib/connection/with-timeout';
import { keepScan } from '../../../../lib/data/waiting-scans';
import type { WaitingScan } from '../../../../lib/data/waiting-scans';
import { CheckInTicketDocument } from '../CheckInTicket.generated';
import { parseOutcome } from '../scan-outcome';
import type { CheckInScan } from '../scan-outcome';
import { toBatches } from './check-in-queue';
import { SyncCheckInsDocument } from './SyncCheckIns.generated';

/** A scan that the library has now, and what it led to. */
export type SentScan = Pick<CheckInScan, 'id' | 'code' | 'outcome' | 'attendedAt'> & {
  readonly placeId: string | null;
  readonly memberName?: string | null;
  readonly scannedAt: string;
};

/** A batch that the library does not take; its words say why. */
export class SendingRefused extends Error {}

const BATCH_MS = 20_000;

/**
 * Sends the scans that wait. Each is sent under a key it keeps, so that an answer that was lost never makes a
 * guest a double; throws when there is no answer, and then everything still waits.
 */
export async function sendWaiting(
  client: ApolloClient,
  sessionId: string,
  scans: readonly WaitingScan[],
): Promise<readonly SentScan[]> {
  const done: SentScan[] = [];
  const unknown: WaitingScan[] = [];
  for (const scan of scans.filter(({ wasSent }) => wasSent)) {
    const { id, code, scannedAt } = scan;
    const { data } = await client.mutate({
      mutation: CheckInTicketDocument,
      variables: { input: { sessionId, code, scannedAt, idempotencyKey: id } },
      context: withTimeout(ANSWER_MS),
    });
    const result = data?.checkInTicket.result;
    if (result == null) throw refused(data?.checkInTicket.userErrors ?? []);
    // A card that was reported lost meanwhile is nobody's now, and was somebody's when it was scanned: a
    // batch is judged by that.
    if (result.outcome === 'UNKNOWN') unknown.push({ ...scan, wasSent: false });
    else
      done.push({
        id,
        code,
        outcome: parseOutcome(result.outcome),
        placeId: result.placeId,
        memberName: result.memberName,
        attendedAt: result.attendedAt,
        scannedAt,
      });
  }
  for (const [key, batch] of toBatches([...scans, ...unknown], newIdempotencyKey))
    done.push(...(await sendBatch(client, { sessionId, key, batch })));
  return done;
}

async function sendBatch(
  client: ApolloClient,
  {
    sessionId,
    key,
    batch,
  }: { readonly sessionId: string; readonly key: string; readonly batch: readonly WaitingScan[] },
): Promise<readonly SentScan[]> {
  for (const scan of batch) await keepScan(scan);
  const { data } = await client.mutate({
    mutation: SyncCheckInsDocument,
    variables: {
      input: {
        sessionId,
        scans: batch.map(({ code, scannedAt }) => ({ code, scannedAt })),
        idempotencyKey: key,
      },
    },
    context: withTimeout(BATCH_MS),
  });
  if (data == null || data.syncCheckIns.userErrors.length > 0)
    throw refused(data?.syncCheckIns.userErrors ?? []);
  return batch.flatMap(({ id, code, scannedAt }, index) => {
    const result = data.syncCheckIns.results[index];
    return result === undefined
      ? []
      : [
          {
            id,
            code,
            outcome: parseOutcome(result.outcome),
            placeId: result.placeId,
            memberName: result.memberName,
            attendedAt: result.attendedAt,
            scannedAt,
          },
        ];
  });
}

function refused(userErrors: readonly { readonly message: string }[]): Error {
  const [refusal] = userErrors;
  return refusal === undefined
    ? new Error('The answer carried no data.')
    : new SendingRefused(refusal.message);
}
