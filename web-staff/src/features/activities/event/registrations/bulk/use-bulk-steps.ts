import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';

import { useTranslation } from '../../../../../i18n/use-translation';
import { UndoCheckInDocument } from '../../../../../lib/events/UndoCheckIn.generated';
import type { BulkStep } from '../../../../../lib/list/bulk/use-bulk-act';
import { CancelRegistrationDocument } from '../CancelRegistration.generated';
import type { CancelRegistrationInput } from '../CancelRegistration.generated';
import { DecideRegistrationDocument } from '../DecideRegistration.generated';
import type { DecideRegistrationInput } from '../DecideRegistration.generated';
import { formatRegistrationName } from '../registration-words';
import type { RegistrationRow } from '../registration-row';
import { MarkAttendedDocument } from './MarkAttended.generated';

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
 * Returns the steps of an act on several registrations, one for each of them, or for each person who came; and
 * the steps that let out again whom it let in.
 */
export function useBulkSteps() {
  const decisionStep = useDecisionStep();
  const attend = useAttendSteps();
  const stepsOf = (asked: Asked): readonly BulkStep[] =>
    asked.kind === 'attend' ? attend.stepsOf(asked) : asked.rows.map((row) => decisionStep(asked, row));
  return { stepsOf, undoStepsOf: attend.undoStepsOf };
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
      if (kind === 'cancel')
        return messagesOf(await cancel({ registration: { id: row.id }, reason, idempotencyKey }));
      const isApproved = kind === 'approve';
      return messagesOf(
        await decide({ id: row.id, isApproved, reason: isApproved ? null : reason, idempotencyKey }),
      );
    },
  });
}

type LetIn = { readonly name: string; readonly placeId: string };

function useAttendSteps() {
  const client = useApolloClient();
  const { t } = useTranslation();
  const letIn = useRef<LetIn[]>([]);
  const markAttended = async (sessionId: string, code: string, idempotencyKey: string) => {
    const { data } = await client.mutate({
      mutation: MarkAttendedDocument,
      variables: { input: { sessionId, code, idempotencyKey } },
    });
    const outcome = data?.checkInTicket.result?.outcome;
    const isIn = outcome === undefined || outcome === 'ADMITTED' || outcome === 'ALREADY_IN';
    const messages = isIn ? messagesOf(data?.checkInTicket) : [t(`doorMode.outcome.${outcome}`)];
    return { isNew: outcome === 'ADMITTED', messages };
  };
  const stepOf = (sessionId: string, person: RegistrationRow['people'][number], placeId: string) => ({
    id: `attend:${placeId}`,
    name: person.name,
    run: async (idempotencyKey: string) => {
      const { isNew, messages } = await markAttended(sessionId, person.ticket?.code ?? '', idempotencyKey);
      if (isNew) letIn.current.push({ name: person.name, placeId });
      return messages;
    },
  });
  const stepsOf = ({ rows, sessionId }: Asked): readonly BulkStep[] =>
    rows.flatMap((row) => {
      const there = row.people.flatMap((person) => {
        const place = person.places.find(({ session }) => session.id === sessionId);
        return place === undefined ? [] : [{ person, place }];
      });
      const away = there.filter(({ place }) => place.attendedAt === null);
      if (away.length > 0) return away.map(({ person, place }) => stepOf(sessionId, person, place.id));
      // Who is in already is no news; who has no place there is.
      const messages = there.length > 0 ? [] : [t('registrations.bulk.noPlace')];
      return [{ id: `attend:${row.id}`, name: formatRegistrationName(row), run: async () => messages }];
    });
  const undoStepsOf = (): readonly BulkStep[] =>
    letIn.current.map(({ name, placeId }) => ({
      id: `undo:${placeId}`,
      name,
      run: async (idempotencyKey) => {
        const input = { placeId, idempotencyKey };
        const { data } = await client.mutate({ mutation: UndoCheckInDocument, variables: { input } });
        return messagesOf(data?.undoCheckIn);
      },
    }));
  return { stepsOf, undoStepsOf };
}

function messagesOf(payload: Payload): readonly string[] {
  return payload?.userErrors.map(({ message }) => message) ?? [];
}
