import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import { useQuery } from '@apollo/client/react';
import { civilDate, formatClockTime, grouped, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import { OwnWebhookLogDocument } from './OwnWebhookLog.generated';
import type { OwnWebhookLogQuery } from './OwnWebhookLog.generated';
import type { OwnWebhook } from './use-webhook-acts';

type LogNode = Extract<NonNullable<OwnWebhookLogQuery['node']>, { readonly __typename: 'WebhookEndpoint' }>;
type Delivery = LogNode['deliveries']['nodes'][number];

type WebhookLogProps = { readonly webhook: OwnWebhook; readonly onReplay: (deliveryId: string) => void };

/** Shows the last messages to a webhook once it is opened: what was sent, what was answered. */
export function WebhookLog(props: WebhookLogProps): ReactElement {
  const { t } = useTranslation('myPartners');
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="setting" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('webhooks.log')}</summary>
      {isOpen && <Deliveries {...props} />}
    </details>
  );
}

function Deliveries({ webhook, onReplay }: WebhookLogProps): ReactElement {
  const { t } = useTranslation('myPartners');
  const { data, error } = useQuery(OwnWebhookLogDocument, {
    variables: { id: webhook.id },
    fetchPolicy: 'cache-and-network',
  });
  const node = data?.node;
  const deliveries = node?.__typename === 'WebhookEndpoint' ? node.deliveries.nodes : undefined;
  return (
    <>
      {deliveries === undefined && error === undefined && <p role="status">{t('common:loading')}</p>}
      {deliveries === undefined && error !== undefined && <FaultNotice fault={describeFault(error)} />}
      {deliveries?.length === 0 && <p className="none-yet">{t('webhooks.logNone')}</p>}
      <ul className="own-list">
        {deliveries?.map((delivery) => (
          <DeliveryLine key={delivery.id} delivery={delivery} onReplay={() => onReplay(delivery.id)} />
        ))}
      </ul>
    </>
  );
}

function DeliveryLine({
  delivery,
  onReplay,
}: {
  readonly delivery: Delivery;
  readonly onReplay: () => void;
}): ReactElement {
  const { t } = useTranslation('myPartners');
  const language = useLanguage();
  const { kind, objectId, occurredAt, state, failure, answerStatus, tookMs, attempts } = delivery;
  const name = t(`webhooks.kind.${kind ?? 'TEST'}`);
  const when = `${civilDate(toCivilDate(occurredAt), language)} ${formatClockTime(occurredAt, language)}`;
  const facts = [
    t(`webhooks.state.${state}`),
    ...(failure === null ? [] : [t(`webhooks.failure.${failure}`)]),
    ...(answerStatus === null
      ? []
      : [t('webhooks.answer', { status: answerStatus, ms: grouped(tookMs ?? 0, language) })]),
    ...(attempts > 1 ? [t('webhooks.attempts', { n: grouped(attempts, language) })] : []),
  ];
  return (
    <li className="key-line">
      <h4>
        {name} <span className="small">{when}</span>
      </h4>
      <p className="small">{facts.join(' · ')}</p>
      {kind !== null && (
        <p className="small">
          <code>{objectId}</code>
        </p>
      )}
      <Quoted label={t('webhooks.sent')} text={delivery.requestBody ?? t('webhooks.nothingSent')} />
      <Quoted label={t('webhooks.answered')} text={delivery.answerBody || t('webhooks.noAnswer')} />
      {kind !== null && (
        <div className="row">
          <button
            type="button"
            className="btn quiet"
            aria-label={t('webhooks.replayOne', { kind: name, day: when })}
            onClick={onReplay}
          >
            {t('webhooks.replay')}
          </button>
        </div>
      )}
    </li>
  );
}

function Quoted({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  return (
    <figure className="webhook-text">
      <figcaption className="small">{label}</figcaption>
      <pre>{text}</pre>
    </figure>
  );
}
