import { civilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { SecretOnce } from '../../../lib/ui/SecretOnce';
import { Sheet } from '../../../lib/ui/Sheet';
import type { MySecurityQuery } from './MySecurity.generated';
import { NewTokenForm } from './NewTokenForm';
import { useMoment } from './use-moment';
import { useTokens } from './use-tokens';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

type Token = MySecurityQuery['viewerPersonalTokens'][number];
type TokensProps = { readonly tokens: readonly Token[]; readonly onChanged: () => void };

/** Lists the tokens of apps of a member's own, makes one and revokes them. */
export function Tokens({ tokens, onChanged }: TokensProps): ReactElement {
  const { t } = useTranslation('mySecurity');
  const { outcome, isBusy, fault, create, revoke } = useTokens(onChanged);
  const beside = outcome.refusals.filter(
    ({ field }) => field === null || !['name', 'rights'].includes(field[0] ?? ''),
  );
  return (
    <section className="part" aria-labelledby="tokens">
      <header>
        <h2 id="tokens">{t('tokens.title')}</h2>
      </header>
      <p>{t('tokens.text')}</p>
      {tokens.length === 0 && <p className="none-yet">{t('tokens.none')}</p>}
      <ul className="own-list">
        {tokens.map((token) => (
          <TokenLine key={token.id} token={token} onRevoke={() => void revoke(token)} />
        ))}
      </ul>
      {outcome.secret !== null && (
        <SecretOnce
          secret={outcome.secret}
          label={t('tokens.secret')}
          words={t('tokens.shownOnce')}
          copy={t('tokens.copy')}
          copied={t('tokens.copied')}
        />
      )}
      <NewTokenForm refusals={outcome.refusals} isBusy={isBusy} onCreate={create} />
      <RefusalNotices refusals={beside} />
      <FaultNotice fault={fault} />
      <p className="outcome" role="status">
        {outcome.done}
      </p>
    </section>
  );
}

function TokenLine({
  token: { name, hint, rights, expiresOn, revokedAt, lastUsedAt, createdAt },
  onRevoke,
}: {
  readonly token: Token;
  readonly onRevoke: () => void;
}): ReactElement {
  const { t } = useTranslation('mySecurity');
  const language = useLanguage();
  const moment = useMoment();
  const [isAsking, setAsking] = useState(false);
  return (
    <li className="session">
      <div>
        <h3>
          {name} <code>{`psrp_…${hint}`}</code>
        </h3>
        <p className="small">{rights.map((right) => t(`tokens.right.${right}`)).join(' · ')}</p>
        <p className="small">
          {t('tokens.since', { time: moment(createdAt) })}{' '}
          {lastUsedAt === null ? t('tokens.unused') : t('tokens.used', { time: moment(lastUsedAt) })}{' '}
          {revokedAt === null
            ? t('tokens.until', { day: civilDate(expiresOn, language) })
            : t('tokens.revoked', { time: moment(revokedAt) })}
        </p>
      </div>
      {revokedAt === null && (
        <button
          type="button"
          className="btn quiet"
          aria-label={t('tokens.revokeOne', { name })}
          onClick={() => setAsking(true)}
        >
          {t('tokens.revoke')}
        </button>
      )}
      {isAsking && (
        <Sheet title={t('tokens.revokeOne', { name })} onClose={() => setAsking(false)}>
          <p>{t('tokens.revokeText')}</p>
          <div className="row">
            <button
              type="button"
              className="btn"
              onClick={() => {
                setAsking(false);
                onRevoke();
              }}
            >
              {t('tokens.revoke')}
            </button>
          </div>
        </Sheet>
      )}
    </li>
  );
}
