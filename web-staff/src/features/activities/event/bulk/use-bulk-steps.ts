import { useApolloClient } from '@apollo/client/react';

import { useTranslation } from '../../../../i18n/use-translation';
import { CancelRegistrationDocument } from '../CancelRegistration.generated';
import type { CancelRegistrationInput } from '../CancelRegistration.generated';
import { DecideRegistrationDocument } from '../DecideRegistration.generated';
import type { DecideRegistrationInput } from '../DecideRegistration.generated';
import { formatRegistrationName } from '../registration-words';
import type { RegistrationRow } from '../registration-row';
import { MarkAttendedDocument } from './MarkAttended.generated';
import type { BulkStep } from '../../../../lib/list/bulk/use-bulk-act';

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
  const decisionStep = useDecisionStep();
  const attendSteps = useAttendSteps();
  return (asked) =>
    asked.kind === 'attend' ? attendSteps(asked) : asked.rows.map((row) => decisionStep(asked, row));
}

function useDecisionStep(): (asked: Asked, row: RegistrationRow) => BulkStep {
  const client = useApolloClient();
  const cancel = async (input: CancelRegistrationInput) =>
    (await client.mutate({ mutation: CancelRegistrationDocument, variables: { input } })).data
      ?.cancelRegistration;
  const decide = async (input: DecideRegistrationInput) =>
    (await client.mutate({ mutation: DecideRegistrationDocument, variables: { input } })).data
      ?.decideRegistration;
  return ({ kind, reason }, row) => ({
    id: `${kind}:${row.id}`,
    name: formatRegistrationName(row),
    run: async (idempotencyKey) => {
      if (kind === 'cancel') return messagesOf(await cancel({ id: row.id, reason, idempotencyKey }));
      const isApproved = kind === 'approve';
      return messagesOf(
        await decide({ id: row.id, isApproved, reason: isApproved ? null : reason, idempotencyKey }),
      );
    },
  });
}

function useAttendSteps(): (asked: Asked) => readonly BulkStep[] {
  const client = useApolloClient();
  const { t } = useTranslation();
  const markAttended = async (sessionId: string, code: string, idempotencyKey: string) => {
    const { data } = await client.mutate({
      mutation: MarkAttendedDocument,
      variables: { input: { sessionId, code, idempotencyKey } },
    });
    const outcome = data?.checkInTicket.result?.outcome;
    return outcome === undefined || outcome === 'ADMITTED' || outcome === 'ALREADY_IN'
      ? messagesOf(data?.checkInTicket)
      : [t(`doorMode.outcome.${outcome}`)];
  };
  return ({ rows, sessionId }) =>
    rows
      .flatMap(({ people }) => people)
      .filter(({ places }) =>
        places.some(({ session, attendedAt }) => session.id === sessionId && attendedAt === null),
      )
      .map((person) => ({
        id: `attend:${sessionId}:${person.id}`,
        name: person.name,
        run: (idempotencyKey) => markAttended(sessionId, person.ticket?.code ?? '', idempotencyKey),
      }));
}

function messagesOf(payload: Payload): readonly string[] {
  return payload?.userErrors.map(({ message }) => message) ?? [];
}
