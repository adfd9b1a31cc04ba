import { civilDate, grouped, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import { Sheet } from '../../../../lib/ui/Sheet';
import type { OwnWebhook, WebhookActs } from './use-webhook-acts';
import { WebhookForm } from './WebhookForm';
import { WebhookLog } from './WebhookLog';

type WebhookLineProps = { readonly webhook: OwnWebhook; readonly acts: WebhookActs };

/** Shows one webhook: where it leads, what it is told of, whether it works, and what it was sent. */
export function WebhookLine({ webhook, acts }: WebhookLineProps): ReactElement {
  const { t } = useTranslation('myPartners');
  const { url, kinds } = webhook;
  return (
    <li className="key-line webhook-line">
      <h3>{url}</h3>
      <WebhookState webhook={webhook} />
      <p className="small">{kinds.map((kind) => t(`webhooks.kind.${kind}`)).join(' · ')}</p>
      <LineActs webhook={webhook} acts={acts} />
      <WebhookLog webhook={webhook} onReplay={(id) => void acts.replay(id)} />
    </li>
  );
}

function WebhookState({ webhook }: { readonly webhook: OwnWebhook }): ReactElement {
  const { t } = useTranslation('myPartners');
  const language = useLanguage();
  const { state, pausedBecause, pausedAt, failingSince, waitingCount, oldSecretUntil } = webhook;
  const day = (instant: string) => civilDate(toCivilDate(instant), language);
  const isWell = state === 'ACTIVE' && failingSince === null;
  const stopped = t(`webhooks.paused.${pausedBecause ?? 'BY_HAND'}`, {
    day: pausedAt === null ? '' : day(pausedAt),
  });
  const working =
    failingSince === null ? t('webhooks.active') : t('webhooks.failing', { day: day(failingSince) });
  const facts = [
    ...(waitingCount > 0 ? [t('webhooks.waiting', { n: grouped(waitingCount, language) })] : []),
    ...(oldSecretUntil === null ? [] : [t('webhooks.oldSecret', { day: day(oldSecretUntil) })]),
  ];
  return (
    <>
      <p className={`state-word ${isWell ? 'ok' : 'stop'}`}>{state === 'ACTIVE' ? working : stopped}</p>
      {facts.length > 0 && <p className="small">{facts.join(' · ')}</p>}
    </>
  );
}

type Asked = 'change' | 'rotate' | 'remove';
type LineAct = Asked | 'test' | 'pause' | 'resume';

function LineActs({ webhook, acts }: WebhookLineProps): ReactElement {
  const { t } = useTranslation('myPartners');
  const [asked, setAsked] = useState<Asked | null>(null);
  const { url } = webhook;
  const isActive = webhook.state === 'ACTIVE';
  const buttons: readonly { readonly name: LineAct; readonly act: () => void }[] = [
    { name: 'test', act: () => void acts.test(webhook) },
    { name: 'change', act: () => setAsked('change') },
    isActive
      ? { name: 'pause', act: () => void acts.pause(webhook) }
      : { name: 'resume', act: () => void acts.resume(webhook) },
    { name: 'rotate', act: () => setAsked('rotate') },
    { name: 'remove', act: () => setAsked('remove') },
  ];
  return (
    <div className="row">
      {buttons.map(({ name, act }) => (
        <button
          key={name}
          type="button"
          className="btn quiet"
          aria-disabled={acts.isBusy}
          aria-label={t(`webhooks.${name}One`, { url })}
          onClick={act}
        >
          {t(`webhooks.${name}`)}
        </button>
      ))}
      {asked !== null && (
        <AskedSheet asked={asked} webhook={webhook} acts={acts} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}

type AskedSheetProps = WebhookLineProps & { readonly asked: Asked; readonly onClose: () => void };

function AskedSheet({ asked, webhook, acts, onClose }: AskedSheetProps): ReactElement {
  const { t } = useTranslation('myPartners');
  const title = t(`webhooks.${asked}One`, { url: webhook.url });
  if (asked === 'change')
    return (
      <Sheet title={title} onClose={onClose}>
        <WebhookForm
          webhook={webhook}
          path="changes"
          acts={acts}
          onSave={async (draft) => {
            const isSaved = await acts.update(webhook, draft);
            if (isSaved) onClose();
            return isSaved;
          }}
        />
      </Sheet>
    );
  const act = () => {
    void acts[asked](webhook);
    onClose();
  };
  return (
    <Sheet title={title} onClose={onClose}>
      <p>{t(`webhooks.${asked}Text`)}</p>
      <div className="row">
        <button type="button" className="btn" onClick={act}>
          {t(`webhooks.${asked}`)}
        </button>
      </div>
    </Sheet>
  );
}
