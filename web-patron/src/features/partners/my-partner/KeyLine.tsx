import { civilDate, grouped, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { Sheet } from '../../../lib/ui/Sheet';
import type { OwnKey } from './own-key';

type KeyLineProps = {
  readonly apiKey: OwnKey;
  readonly onRotate: () => void;
  readonly onRevoke: () => void;
};

/** Shows one key: what it is for, what it may, how much of its day is spent, and how it ends. */
export function KeyLine({ apiKey, onRotate, onRevoke }: KeyLineProps): ReactElement {
  const { t } = useTranslation('myPartners');
  const language = useLanguage();
  const { name, hint, isTest, scopes, usedToday, dailyQuota, revokedAt } = apiKey;
  const percent = Math.min(100, Math.round((usedToday * 100) / dailyQuota));
  return (
    <li className="key-line">
      <h3>
        {name} <code>{`${isTest ? 'psrt' : 'psr'}_…${hint}`}</code>
      </h3>
      <p className="small">
        {scopes.map((scope) => t(`scope.${scope}`)).join(' · ') || t('keys.onlyPublic')}
      </p>
      {revokedAt === null && (
        <>
          <div
            className="key-meter"
            role="img"
            aria-label={t('keys.percent', { percent: grouped(percent, language) })}
          >
            <span style={{ inlineSize: `${percent}%` }} />
          </div>
          <p className="small" aria-hidden="true">
            {t('keys.percent', { percent: grouped(percent, language) })}
          </p>
        </>
      )}
      <KeyState apiKey={apiKey} />
      {revokedAt === null && <KeyActs name={name} onRotate={onRotate} onRevoke={onRevoke} />}
    </li>
  );
}

function KeyState({ apiKey }: { readonly apiKey: OwnKey }): ReactElement {
  const { t } = useTranslation('myPartners');
  const language = useLanguage();
  const { expiresOn, revokedAt, lastUsedAt, allowedAddresses } = apiKey;
  const day = (instant: string) => civilDate(toCivilDate(instant), language);
  if (revokedAt !== null)
    return <p className="state-word stop">{t('keys.revoked', { day: day(revokedAt) })}</p>;
  const words = [
    lastUsedAt === null ? t('keys.unused') : t('keys.used', { day: day(lastUsedAt) }),
    ...(expiresOn === null ? [] : [t('keys.until', { day: civilDate(expiresOn, language) })]),
    ...(allowedAddresses.length === 0 ? [] : [t('keys.from', { addresses: allowedAddresses.join(', ') })]),
  ];
  return <p className="small">{words.join(' ')}</p>;
}

function KeyActs({
  name,
  onRotate,
  onRevoke,
}: {
  readonly name: string;
  readonly onRotate: () => void;
  readonly onRevoke: () => void;
}): ReactElement {
  const { t } = useTranslation('myPartners');
  const [asked, setAsked] = useState<'rotate' | 'revoke' | null>(null);
  const doIt = () => {
    (asked === 'rotate' ? onRotate : onRevoke)();
    setAsked(null);
  };
  return (
    <div className="row">
      <button
        type="button"
        className="btn quiet"
        aria-label={t('keys.rotateOne', { name })}
        onClick={() => setAsked('rotate')}
      >
        {t('keys.rotate')}
      </button>
      <button
        type="button"
        className="btn quiet"
        aria-label={t('keys.revokeOne', { name })}
        onClick={() => setAsked('revoke')}
      >
        {t('keys.revoke')}
      </button>
      {asked !== null && (
        <Sheet title={t(`keys.${asked}One`, { name })} onClose={() => setAsked(null)}>
          <p>{t(`keys.${asked}Text`)}</p>
          <div className="row">
            <button type="button" className="btn" onClick={doIt}>
              {t(`keys.${asked}`)}
            </button>
          </div>
        </Sheet>
      )}
    </div>
  );
}
