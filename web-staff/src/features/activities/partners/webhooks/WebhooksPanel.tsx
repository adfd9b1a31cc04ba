import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { PartnerWebhooksDocument } from './PartnerWebhooks.generated';
import type { PartnerWebhook } from './partner-webhook';
import { RemoveDialog, RotateDialog } from './WebhookActDialogs';
import { WebhookCard } from './WebhookCard';
import type { WebhookAct } from './WebhookCard';
import { WebhookDialog } from './WebhookDialog';
import { WebhookLogDialog } from './WebhookLogDialog';

/** The parameter of the address that says whose log is open. */
const LOG = 'webhook';

/** Shows what programs of a partner are told of, and changes it. */
export function WebhooksPanel({ partnerId }: { readonly partnerId: string }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(PartnerWebhooksDocument, {
    variables: { partnerId },
    fetchPolicy: 'cache-and-network',
  });
  const readAgain = () => void refetch();
  const webhooks = data?.webhooks ?? [];
  return (
    <section className="panel" aria-labelledby="webhooks">
      <header>
        <h2 id="webhooks">{t('webhooks.title')}</h2>
        <Button small onClick={() => setAdding(true)}>
          {t('webhooks.add')}
        </Button>
      </header>
      <div className="panel-body stack" style={{ gap: 16 }}>
        {error !== undefined && <FaultNote error={error} onRetry={readAgain} />}
        {data === undefined && error === undefined && <SkeletonRows count={2} />}
        {data !== undefined && webhooks.length === 0 && <p className="quiet">{t('webhooks.none')}</p>}
        <Webhooks webhooks={webhooks} onChanged={readAgain} />
      </div>
      {isAdding && (
        <WebhookDialog
          partnerId={partnerId}
          webhook={null}
          onChanged={readAgain}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}

type WebhooksProps = {
  readonly webhooks: readonly PartnerWebhook[];
  readonly onChanged: () => void;
};

function Webhooks({ webhooks, onChanged }: WebhooksProps) {
  const [address, setAddress] = useSearchParams();
  const [open, setOpen] = useState<{ webhook: PartnerWebhook; act: WebhookAct } | null>(null);
  const showLog = (id: string | null) =>
    setAddress((before) => {
      const next = new URLSearchParams(before);
      if (id === null) next.delete(LOG);
      else next.set(LOG, id);
      return next;
    });
  const shown = webhooks.find(({ id }) => id === address.get(LOG));
  const close = () => setOpen(null);
  const begin = (webhook: PartnerWebhook, act: WebhookAct) =>
    act === 'log' ? showLog(webhook.id) : setOpen({ webhook, act });
  return (
    <>
      {webhooks.map((webhook) => (
        <WebhookCard
          key={webhook.id}
          webhook={webhook}
          onAct={(act) => begin(webhook, act)}
          onChanged={onChanged}
        />
      ))}
      {open?.act === 'change' && (
        <WebhookDialog partnerId={null} webhook={open.webhook} onChanged={onChanged} onClose={close} />
      )}
      {open?.act === 'rotate' && (
        <RotateDialog webhook={open.webhook} onChanged={onChanged} onClose={close} />
      )}
      {open?.act === 'remove' && (
        <RemoveDialog webhook={open.webhook} onChanged={onChanged} onClose={close} />
      )}
      {shown !== undefined && (
        <WebhookLogDialog webhook={shown} onChanged={onChanged} onClose={() => showLog(null)} />
      )}
    </>
  );
}
