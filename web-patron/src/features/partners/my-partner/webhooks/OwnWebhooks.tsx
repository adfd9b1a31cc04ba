import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { Secret } from '../Secret';
import { OwnWebhooksDocument } from './OwnWebhooks.generated';
import { useWebhookActs } from './use-webhook-acts';
import { WebhookForm } from './WebhookForm';
import { WebhookLine } from './WebhookLine';
import { RefusalNotices } from '../../../../lib/states/RefusalNotices';

/** Lists what programs of a partner are told of; makes, changes, pauses and tries it out. */
export function OwnWebhooks({ partnerId }: { readonly partnerId: string }): ReactElement {
  const { t } = useTranslation('myPartners');
  const { data, error, refetch } = useQuery(OwnWebhooksDocument, {
    variables: { partnerId },
    fetchPolicy: 'cache-and-network',
  });
  const acts = useWebhookActs(partnerId, () => void refetch());
  const webhooks = data?.webhooks ?? [];
  return (
    <section className="part" aria-labelledby="webhooks">
      <header>
        <h2 id="webhooks">{t('webhooks.title')}</h2>
      </header>
      <p>{t('webhooks.text')}</p>
      {acts.secret !== null && (
        <Secret secret={acts.secret} label={t('webhooks.secret')} words={t('webhooks.shownOnce')} />
      )}
      {data === undefined && error === undefined && <p role="status">{t('common:loading')}</p>}
      {data === undefined && error !== undefined && <FaultNotice fault={describeFault(error)} />}
      {data !== undefined && webhooks.length === 0 && <p className="none-yet">{t('webhooks.none')}</p>}
      <ul className="own-list">
        {webhooks.map((webhook) => (
          <WebhookLine key={webhook.id} webhook={webhook} acts={acts} />
        ))}
      </ul>
      <RefusalNotices
        refusals={acts.refusals.filter(
          ({ field }) => !['webhook', 'changes'].includes(field?.[0] ?? '') || field?.length === 1,
        )}
      />
      <FaultNotice fault={acts.fault} />
      <p className="outcome" role="status">
        {acts.done}
      </p>
      <details className="setting">
        <summary>
          {t('webhooks.add')}
          <span>{t('webhooks.addText')}</span>
        </summary>
        <WebhookForm webhook={null} path="webhook" acts={acts} onSave={acts.create} />
      </details>
    </section>
  );
}
