import { useApolloClient } from '@apollo/client/react';

import { useTranslation } from 'react-i18next';

import { CancelRegistrationDocument } from '../CancelRegistration.generated';
import { DecideRegistrationDocument } from '../DecideRegistration.generated';
import { formatRegistrationName } from '../registration-words';
import type { RegistrationRow } from '../registration-row';
import { MarkAttendedDocument } from './MarkAttended.generated';
import type { BulkStep } from './use-bulk-act';

/** What can be done to several registrations at once. */
export type BulkKind = 'approve' | 'decline' | 'cancel' | 'attend';

type Asked = {
  readonly kind: BulkKind;
  readonly rows: readonly RegistrationRow[];
  readonly reason: string | null;
  readonly sessionId: string;
};
type Payload = { readonly userErrors: readonly { readonly message: string }[] } | undefined;

/**
 * Returns the steps of an act on several registrations: one for each of them, or for each person who came.
 */
export function useBulkSteps(): (asked: Asked) => readonly BulkStep[] {
  const client = useApolloClient();
  const { t } = useTranslation();
  const messages = (payload: Payload): readonly string[] =>
    payload?.userErrors.map(({ message }) => message) ?? [];
  const stepFor = ({ kind, reason }: Asked, row: RegistrationRow): BulkStep => ({
    id: `${kind}:${row.id}`,
    name: formatRegistrationName(row),
    run: async (idempotencyKey) => {
      if (kind === 'cancel')
        return messages(
          (
            await client.mutate({
              mutation: CancelRegistrationDocument,
              variables: { input: { id: row.id, reason, idempotencyKey } },
            })
          ).data?.cancelRegistration,
        );
      return messages(
        (
          await client.mutate({
            mutation: DecideRegistrationDocument,
            variables: {
              input: {
                id: row.id,
                isApproved: kind === 'approve',
                reason: kind === 'approve' ? null : reason,
                idempotencyKey,
              },
            },
          })
        ).data?.decideRegistration,
      );
    },
  });
  const attendSteps = ({ rows, sessionId }: Asked): BulkStep[] =>
    rows
      .flatMap(({ people }) => people)
      .filter(({ places }) =>
        places.some(({ session, attendedAt }) => session.id === sessionId && attendedAt === null),
      )
      .map((person) => ({
        id: `attend:${sessionId}:${person.id}`,
        name: person.name,
        run: async (idempotencyKey) => {
          const { data } = await client.mutate({
            mutation: MarkAttendedDocument,
            variables: { input: { sessionId, code: person.ticket?.code ?? '', idempotencyKey } },
          });
          const outcome = data?.checkInTicket.result?.outcome;
          return outcome === undefined || outcome === 'ADMITTED' || outcome === 'ALREADY_IN'
            ? messages(data?.checkInTicket)
            : [t(`doorMode.outcome.${outcome}`)];
        },
      }));
  return (asked) =>
    asked.kind === 'attend' ? attendSteps(asked) : asked.rows.map((row) => stepFor(asked, row));
}
