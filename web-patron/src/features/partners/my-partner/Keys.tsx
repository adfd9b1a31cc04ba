import { useState } from 'react';
import type { ReactElement } from 'react';

import { refusalsBeside } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { KeyLine } from './KeyLine';
import { KeyUsageTable } from './KeyUsageTable';
import { NewKeyForm } from './NewKeyForm';
import type { OwnKey, OwnScope } from './own-key';
import { Secret } from './Secret';
import { useKeyActs } from './use-key-acts';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

/** The fields of a new key that show their refusal themselves. */
const FIELDS = ['name', 'scopes', 'expiresOn', 'allowedAddresses'];

type KeysProps = {
  readonly partnerId: string;
  readonly keys: readonly OwnKey[];
  readonly granted: readonly OwnScope[];
  readonly onChanged: () => void;
};

/** Lists the keys of a partner's programs; makes, rotates and revokes them. */
export function Keys({ partnerId, keys, granted, onChanged }: KeysProps): ReactElement {
  const { t } = useTranslation('myPartners');
  const { refusals, fault, done, secret, create, rotate, revoke, isBusy } = useKeyActs(onChanged);
  const [areEndedShown, setEndedShown] = useState(false);
  const ended = keys.filter(({ revokedAt }) => revokedAt !== null);
  const shown = areEndedShown ? keys : keys.filter(({ revokedAt }) => revokedAt === null);
  return (
    <section className="part" aria-labelledby="keys">
      <header>
        <h2 id="keys">{t('keys.title')}</h2>
      </header>
      <p>{t('keys.text')}</p>
      {secret !== null && <Secret secret={secret} />}
      {keys.length === 0 && <p className="none-yet">{t('keys.none')}</p>}
      <ul className="own-list">
        {shown.map((key) => (
          <KeyLine
            key={key.id}
            apiKey={key}
            onRotate={() => void rotate(key)}
            onRevoke={() => void revoke(key)}
          />
        ))}
      </ul>
      {ended.length > 0 && (
        <button type="button" className="as-link" onClick={() => setEndedShown(!areEndedShown)}>
          {t(areEndedShown ? 'keys.hideEnded' : 'keys.showEnded', { n: ended.length })}
        </button>
      )}
      <RefusalNotices refusals={refusalsBeside(refusals, FIELDS)} />
      <FaultNotice fault={fault} />
      <p className="outcome" role="status">
        {done}
      </p>
      <NewKeyForm
        granted={granted}
        refusals={refusals}
        isBusy={isBusy}
        onCreate={(wish) => create({ partnerId, ...wish })}
      />
      {keys.length > 0 && <KeyUsageTable partnerId={partnerId} keys={keys} />}
    </section>
  );
}
