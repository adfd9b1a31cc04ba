import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import { StateShape } from '../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { PartnerKey, PartnerManagement } from '../editable-partner';
import { KeyUsageDialog } from './KeyUsageDialog';
import { NewKeyDialog } from './NewKeyDialog';
import { ScopesDialog } from './ScopesDialog';
import { RevokeApiKeyDocument } from './RevokeApiKey.generated';

type KeysPanelProps = {
  readonly partnerId: string;
  readonly management: PartnerManagement;
  readonly onChanged: () => void;
};

/** Shows the keys with which programs of a partner ask the graph, and makes and ends them. */
export function KeysPanel({ partnerId, management, onChanged }: KeysPanelProps) {
  const { t } = useTranslation();
  const { apiKeys: keys, grantedScopes } = management;
  const [isAdding, setAdding] = useState(false);
  const [areScopesOpen, setScopesOpen] = useState(false);
  const [ended, setEnded] = useState<PartnerKey | null>(null);
  const [looked, setLooked] = useState<PartnerKey | null>(null);
  return (
    <section className="panel" aria-labelledby="keys">
      <header>
        <h2 id="keys">{t('partners.keys')}</h2>
        <Button small onClick={() => setAdding(true)}>
          {t('partners.addKey')}
        </Button>
      </header>
      <div className="panel-body stack" style={{ gap: 16 }}>
        <div className="stack" style={{ gap: 4 }}>
          <span className="quiet small">{t('partners.scopes')}</span>
          <span>
            {grantedScopes.length === 0
              ? t('partners.noScopes')
              : grantedScopes.map((scope) => t(`partners.scope.${scope}`)).join(' · ')}
          </span>
          <div>
            <Button small onClick={() => setScopesOpen(true)}>
              {t('partners.scopesChange')}
            </Button>
          </div>
        </div>
        {keys.length === 0 && <p className="quiet">{t('partners.noKey')}</p>}
        {keys.map((key) => (
          <KeyFacts key={key.id} apiKey={key} onEnd={() => setEnded(key)} onUsage={() => setLooked(key)} />
        ))}
      </div>
      {areScopesOpen && (
        <ScopesDialog
          partnerId={partnerId}
          granted={grantedScopes}
          onChanged={onChanged}
          onClose={() => setScopesOpen(false)}
        />
      )}
      {isAdding && (
        <NewKeyDialog
          partnerId={partnerId}
          granted={grantedScopes}
          onChanged={onChanged}
          onClose={() => setAdding(false)}
        />
      )}
      {looked !== null && (
        <KeyUsageDialog partnerId={partnerId} apiKey={looked} onClose={() => setLooked(null)} />
      )}
      {ended !== null && <RevokeDialog apiKey={ended} onChanged={onChanged} onClose={() => setEnded(null)} />}
    </section>
  );
}

/** Shows one key. */
function KeyFacts({
  apiKey,
  onEnd,
  onUsage,
}: {
  readonly apiKey: PartnerKey;
  readonly onEnd: () => void;
  readonly onUsage: () => void;
}) {
  const { t } = useTranslation();
  const { date, dateOf, number } = useDisplay();
  const { name, hint, isTest, expiresOn, revokedAt, lastUsedAt, usedToday, dailyQuota, allowedAddresses } =
    apiKey;
  const facts = [
    lastUsedAt === null ? t('partners.neverUsed') : t('partners.lastUsed', { day: dateOf(lastUsedAt) }),
    t('partners.usedToday', { used: number(usedToday), quota: number(dailyQuota) }),
    expiresOn === null ? null : t('partners.expires', { day: date(expiresOn) }),
    allowedAddresses.length === 0 ? null : t('partners.onlyFrom', { addresses: allowedAddresses.join(', ') }),
  ];
  return (
    <article className="stack" style={{ gap: 4 }}>
      <strong>
        {name} <code>…{hint}</code>
      </strong>
      <span className="status">
        <StateShape state={revokedAt === null ? 'ok' : 'blocked'} />{' '}
        {revokedAt === null
          ? t(isTest ? 'partners.testKey' : 'partners.liveKey')
          : t('partners.revoked', { day: dateOf(revokedAt) })}
      </span>
      <span className="quiet small">{facts.filter(Boolean).join(' · ')}</span>
      <div className="row">
        <Button small onClick={onUsage} aria-label={t('partners.usageOf', { name })}>
          {t('partners.usage')}
        </Button>
        {revokedAt === null && (
          <Button small onClick={onEnd} aria-label={t('partners.revokeOne', { name })}>
            {t('partners.revoke')}
          </Button>
        )}
      </div>
    </article>
  );
}

function RevokeDialog({
  apiKey,
  onChanged,
  onClose,
}: {
  readonly apiKey: PartnerKey;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(RevokeApiKeyDocument, {
    payloadOf: (result) => result.revokeApiKey,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  return (
    <ActDialog
      title={t('partners.revokeOne', { name: apiKey.name })}
      act={act}
      isDone={false}
      submit={t('partners.revoke')}
      onSubmit={() =>
        void act.run(
          () => ({ id: apiKey.id }),
          () => t('partners.revokedNow'),
        )
      }
      onClose={onClose}
    >
      <p>{t('partners.revokeText')}</p>
    </ActDialog>
  );
}
