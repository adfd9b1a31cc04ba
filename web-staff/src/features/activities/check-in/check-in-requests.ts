import type { ApolloClient } from '@apollo/client';
import { newIdempotencyKey } from '@pustaka/web-shared/acts/idempotency-key.ts';

import { ANSWER_MS, withTimeout } from '../../../lib/connection/with-timeout';
import type { WaitingScan } from '../../../lib/data/waiting-scans';
import { UndoCheckInDocument } from '../../../lib/events/UndoCheckIn.generated';
import { CheckInTicketDocument } from './CheckInTicket.generated';
import type { CheckInTicketMutation } from './CheckInTicket.generated';
import { sendWaiting } from './offline/send-waiting';
import type { SentScan } from './offline/send-waiting';

/** What the library said of one scan: what it led to, or why it was refused. */
type Checked = {
  readonly result: CheckInTicketMutation['checkInTicket']['result'];
  readonly messages: readonly string[];
};

/** The requests of a door; each rejects when no answer came, and a scan may then be sent again as it was. */
export type CheckInRequests = {
  readonly checkIn: (scan: WaitingScan) => Promise<Checked>;
  readonly send: (scans: readonly WaitingScan[]) => Promise<readonly SentScan[]>;
  readonly takeBack: (placeId: string) => Promise<readonly string[]>;
};

/**
 * Sends the requests of a door to the library; one without an answer in time counts as one without a
 * connection.
 */
export function createCheckInRequests(
  client: ApolloClient,
  sessionId: string,
  answerMs = ANSWER_MS,
): CheckInRequests {
  return {
    checkIn: async ({ id, code, scannedAt }) => {
      const { data } = await client.mutate({
        mutation: CheckInTicketDocument,
        variables: { input: { sessionId, code, scannedAt, idempotencyKey: id } },
        context: withTimeout(answerMs),
      });
      return {
        result: data?.checkInTicket.result ?? null,
        messages: (data?.checkInTicket.userErrors ?? []).map(({ message }) => message),
      };
    },
    send: (scans) => sendWaiting(client, sessionId, scans),
    takeBack: async (placeId) => {
      const { data } = await client.mutate({
        mutation: UndoCheckInDocument,
        variables: { input: { placeId, idempotencyKey: newIdempotencyKey() } },
        context: withTimeout(answerMs),
      });
      return (data?.undoCheckIn.userErrors ?? []).map(({ message }) => message);
    },
  };
}
