import { useApolloClient } from '@apollo/client/react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { DeliveryLogDocument } from './DeliveryLog.generated';
import { RetryMessageDocument } from './RetryMessage.generated';
import { useMessageAct } from './use-message-act';

/** Sends one message again that failed, also on a phone, where rows are not chosen. */
export function RetryButton({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { run, loading } = useMessageAct(RetryMessageDocument, {
    payloadOf: ({ retryMessage }) => retryMessage,
    onDone: () => void client.refetchQueries({ include: [DeliveryLogDocument] }),
  });
  return (
    <Button small busy={loading} onClick={() => void run({ id }, t('messages.retried'))}>
      {t('messages.act.retry')}
    </Button>
  );
}
