import type { ApolloClient } from '@apollo/client';
import { toCivilDate } from '@pustaka/web-shared/format/index.ts';

import { ANSWER_MS, withTimeout } from '../../../lib/connection/with-timeout';
import type { WaitingCount } from '../../../lib/data/waiting-counts';
import { RecordGroupDocument } from './RecordGroup.generated';
import { RecordGuestsDocument } from './RecordGuests.generated';
import { RecordSpaceCountsDocument } from './RecordSpaceCounts.generated';

/** Sends one count; returns why it was refused, or null once the library has it. Rejects without an answer. */
export type SendCount = (count: WaitingCount) => Promise<string | null>;

type Payload = { readonly userErrors: readonly { readonly message: string }[] };

/** Returns the sending of counts to the library, each under the key it keeps. */
export function createSendCount(client: ApolloClient): SendCount {
  return async (count) => {
    const payload = await requestOf(client, count);
    if (payload === undefined) throw new Error('The answer carried no data.');
    return payload.userErrors.length === 0
      ? null
      : payload.userErrors.map(({ message }) => message).join(' ');
  };
}

async function requestOf(
  client: ApolloClient,
  { id: idempotencyKey, branchId, countedAt, act }: WaitingCount,
): Promise<Payload | undefined> {
  const context = withTimeout(ANSWER_MS);
  if (act.kind === 'SPACES') {
    const { counts, isConfirmed } = act;
    const input = { branchId, countedAt, counts: [...counts], isConfirmed, idempotencyKey };
    const { data } = await client.mutate({
      mutation: RecordSpaceCountsDocument,
      variables: { input },
      context,
    });
    return data?.recordSpaceCounts;
  }
  if (act.kind === 'GUESTS') {
    const { people, purpose } = act;
    const input = { branchId, people, purpose, visitedAt: countedAt, idempotencyKey };
    const { data } = await client.mutate({ mutation: RecordGuestsDocument, variables: { input }, context });
    return data?.recordGuestVisit;
  }
  const { name, total, purpose } = act;
  const when = { visitedOn: toCivilDate(countedAt), visitedHour: hourOf(countedAt) };
  const input = { branchId, name, total, purpose, ...when, idempotencyKey };
  const { data } = await client.mutate({ mutation: RecordGroupDocument, variables: { input }, context });
  return data?.recordGroupVisit;
}

/** The hour of a moment in Pasuruan, which is seven hours ahead of UTC all year. */
export function hourOf(instant: string): number {
  return (new Date(instant).getUTCHours() + 7) % 24;
}
