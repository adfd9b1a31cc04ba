import { useApolloClient } from '@apollo/client/react';

import { useTranslation } from '../../../i18n/use-translation';
import type { BulkStep } from '../../../lib/list/bulk/use-bulk-act';
import { StepsDialog } from '../../../lib/list/bulk/StepsDialog';
import type { Chosen } from '../../../lib/list/list-definition';
import type { LoggedMessage } from './message-query';
import { useMessageWords } from './message-words';
import { RetryMessageDocument } from './RetryMessage.generated';
import { WithdrawMessageDocument } from './WithdrawMessage.generated';

type HandleMessagesProps = Chosen<LoggedMessage> & { readonly kind: 'retry' | 'withdraw' };

/**
 * Sends messages again that failed, or takes back reminders that still wait; what is neither is told message by
 * message and stays as it is. Both may be repeated: they name the state that they change.
 */
export function HandleMessagesDialog({ kind, rows, onClose, onChanged }: HandleMessagesProps) {
  const { t } = useTranslation();
  const { nameOf } = useMessageWords();
  const acts = useMessageSteps();
  const stepsOf = (): readonly BulkStep[] =>
    rows.map((row) => ({ id: `${kind}:${row.id}`, name: nameOf(row), run: () => acts[kind](row.id) }));
  return (
    <StepsDialog
      title={t(`messages.actTitle.${kind}`, { count: rows.length })}
      submit={t(`messages.act.${kind}`)}
      stepsOf={stepsOf}
      onClose={onClose}
      onChanged={onChanged}
    >
      <p className="muted">{t(`messages.actText.${kind}`)}</p>
    </StepsDialog>
  );
}

function useMessageSteps() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const retry = async (id: string): Promise<readonly string[]> => {
    const { data } = await client.mutate({ mutation: RetryMessageDocument, variables: { input: { id } } });
    return data?.retryMessage.userErrors.map(({ message }) => message) ?? [];
  };
  const withdraw = async (id: string): Promise<readonly string[]> => {
    const { data } = await client.mutate({
      mutation: WithdrawMessageDocument,
      variables: { input: { messageIds: [id] } },
    });
    const { sentIds = [], userErrors = [] } = data?.withdrawReminders ?? {};
    return sentIds.length > 0 ? [t('messages.notWithdrawn')] : userErrors.map(({ message }) => message);
  };
  return { retry, withdraw };
}
