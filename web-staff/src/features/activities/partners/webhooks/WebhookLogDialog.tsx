import { useQuery } from '@apollo/client/react';
import { Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { DateField } from '../../../../lib/form/when/DateField';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { DeliveryFacts } from './DeliveryFacts';
import type { PartnerWebhook } from './partner-webhook';
import { ReplayWebhookDocument } from './ReplayWebhook.generated';
import { WebhookLogDocument } from './WebhookLog.generated';

const PAGE = 20;
const STATES = ['WAITING', 'FAILED', 'DELIVERED'] as const;

type WebhookLogDialogProps = {
  readonly webhook: PartnerWebhook;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Shows what a webhook was sent and what came of it, and sends it again. */
export function WebhookLogDialog({ webhook, onChanged, onClose }: WebhookLogDialogProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<(typeof STATES)[number] | ''>('');
  const [first, setFirst] = useState(PAGE);
  const { data, previousData, error, refetch } = useQuery(WebhookLogDocument, {
    variables: { id: webhook.id, first, states: shown === '' ? null : [shown] },
    fetchPolicy: 'cache-and-network',
  });
  const log = data ?? previousData;
  const node = log?.node;
  const deliveries = node?.__typename === 'WebhookEndpoint' ? node.deliveries : undefined;
  const readAgain = () => {
    onChanged();
    void refetch();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      title={t('webhooks.logOf', { url: webhook.url })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className="stack" style={{ gap: 16 }}>
        <NativeSelect
          label={t('webhooks.logFilter')}
          value={shown}
          onChange={({ currentTarget }) =>
            setShown(STATES.find((state) => state === currentTarget.value) ?? '')
          }
          data={[
            { value: '', label: t('webhooks.all') },
            ...STATES.map((state) => ({ value: state, label: t(`webhooks.state.${state}`) })),
          ]}
        />
        {error !== undefined && <FaultNote error={error} onRetry={readAgain} />}
        {log === undefined && error === undefined && <SkeletonRows count={4} />}
        {deliveries?.nodes.length === 0 && <p className="quiet">{t('webhooks.logEmpty')}</p>}
        {deliveries?.nodes.map((delivery) => (
          <DeliveryFacts key={delivery.id} delivery={delivery} onChanged={readAgain} />
        ))}
        {deliveries?.pageInfo.hasNextPage === true && first < 100 && (
          <div>
            <Button onClick={() => setFirst(Math.min(100, first + PAGE))}>{t('webhooks.showMore')}</Button>
          </div>
        )}
        <ReplayAll webhook={webhook} onChanged={readAgain} />
      </div>
    </Modal>
  );
}

function ReplayAll({ webhook, onChanged }: Omit<WebhookLogDialogProps, 'onClose'>) {
  const { t } = useTranslation();
  const [day, setDay] = useState('');
  const act = useAnnouncedMutation(ReplayWebhookDocument, {
    payloadOf: (result) => result.replayWebhook,
    onDone: onChanged,
  });
  return (
    <form
      noValidate
      className="row wrap"
      style={{ gap: 8, alignItems: 'end' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (day === '') return;
        void act.run(
          () => ({ id: webhook.id, since: new Date(`${day}T00:00:00+07:00`).toISOString() }),
          ({ count }) => t('webhooks.replayedAll', { count: count ?? 0 }),
        );
      }}
    >
      <DateField label={t('webhooks.replaySince')} value={day} onChange={setDay} />
      <Button type="submit" busy={act.loading} disabled={day === ''}>
        {t('webhooks.replayAll')}
      </Button>
      <ActNotes error={act.error} messages={act.messages} />
    </form>
  );
}
