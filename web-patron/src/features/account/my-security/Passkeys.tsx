import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { canUsePasskeys } from '@pustaka/web-shared/passkeys/ask-device.ts';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { AddPasskeyForm } from './AddPasskeyForm';
import type { MySecurityQuery } from './MySecurity.generated';
import { useMoment } from './use-moment';
import { usePasskeys } from './use-passkeys';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

type Passkey = MySecurityQuery['memberPasskeys'][number];
type PasskeysProps = { readonly passkeys: readonly Passkey[]; readonly onChanged: () => void };

/** Lists the passkeys of a member, and lets them add this device or remove one. */
export function Passkeys({ passkeys, onChanged }: PasskeysProps): ReactElement {
  const { t } = useTranslation('mySecurity');
  const { outcome, isBusy, fault, add, remove } = usePasskeys(onChanged);
  const refusals = outcome.refusals.filter(({ field }) => field?.[0] !== 'currentPassword');
  return (
    <section className="part" aria-labelledby="passkeys">
      <header>
        <h2 id="passkeys">{t('passkeys.title')}</h2>
      </header>
      <p>{t('passkeys.text')}</p>
      <ul className="own-list">
        {passkeys.map((passkey) => (
          <PasskeyLine key={passkey.id} passkey={passkey} onRemove={() => void remove(passkey.id)} />
        ))}
      </ul>
      {canUsePasskeys() ? (
        <AddPasskeyForm refusals={outcome.refusals} isBusy={isBusy} onAdd={add} />
      ) : (
        <Notice kind="wait">
          <p>{t('passkeys.cannot')}</p>
        </Notice>
      )}
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
      <p className="outcome" role="status">
        {outcome.done}
      </p>
    </section>
  );
}

function PasskeyLine({
  passkey: { device, isSynced, createdAt, lastUsedAt },
  onRemove,
}: {
  readonly passkey: Passkey;
  readonly onRemove: () => void;
}): ReactElement {
  const { t } = useTranslation('mySecurity');
  const moment = useMoment();
  const name = device === '' ? t('sessions.unnamed') : device;
  return (
    <li className="session">
      <div>
        <h3>{name}</h3>
        <p className="small">
          {t('passkeys.since', { time: moment(createdAt) })}{' '}
          {lastUsedAt === null ? t('passkeys.unused') : t('passkeys.used', { time: moment(lastUsedAt) })}{' '}
          {isSynced && t('passkeys.synced')}
        </p>
      </div>
      <button
        type="button"
        className="btn quiet"
        aria-label={t('passkeys.removeOne', { name })}
        onClick={onRemove}
      >
        {t('passkeys.remove')}
      </button>
    </li>
  );
}
