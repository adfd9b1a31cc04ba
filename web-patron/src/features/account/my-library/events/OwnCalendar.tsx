import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { Refusal } from '../../../../lib/act/refusals';
import { subscriptionAddress } from '../../../../lib/events/feed-paths';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { CreateCalendarAddressDocument } from './CreateCalendarAddress.generated';
import type { OwnOutsideQuery } from './OwnOutside.generated';
import { RevokeCalendarAddressDocument } from './RevokeCalendarAddress.generated';
import { useOrigin } from '../../../../lib/moment';
import { useIsHydrated } from '../../../../lib/use-is-hydrated';
import { RefusalNotices } from '../../../../lib/states/RefusalNotices';

type OwnCalendarProps = {
  readonly address: OwnOutsideQuery['calendarAddress'];
  readonly onChanged: () => void;
};

type Outcome = { readonly said: 'created' | 'revoked' | null; readonly refusals: readonly Refusal[] };

/** Gives a member a secret calendar address for their telephone, and takes it away again. */
export function OwnCalendar({ address, onChanged }: OwnCalendarProps): ReactElement {
  const { t } = useTranslation('myLibrary');
  const [creating, revoking] = [
    useIdempotentMutation(CreateCalendarAddressDocument),
    useIdempotentMutation(RevokeCalendarAddressDocument),
  ];
  const [{ said, refusals }, setOutcome] = useState<Outcome>({ said: null, refusals: [] });
  const isBusy = creating.isBusy || revoking.isBusy;
  const settle = (done: 'created' | 'revoked', refused: readonly Refusal[] | undefined) => {
    setOutcome({ said: refused?.length === 0 ? done : null, refusals: refused ?? [] });
    if (refused?.length === 0) onChanged();
  };
  const onCreate = async () =>
    settle('created', (await creating.run(() => ({})))?.createCalendarAddress.userErrors);
  const onRevoke = async () =>
    settle('revoked', (await revoking.run(() => ({})))?.revokeCalendarAddress.userErrors);
  return (
    <section className="part" id="kalender" aria-labelledby="kalender-judul">
      <header>
        <h2 id="kalender-judul">{t('ownCalendar.title')}</h2>
      </header>
      <p className="none-yet">{t(address === null ? 'ownCalendar.none' : 'ownCalendar.text')}</p>
      {address === null ? (
        <button
          type="button"
          className="btn quiet"
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : () => void onCreate()}
        >
          {t('ownCalendar.create')}
        </button>
      ) : (
        <>
          <Address key={address.path} path={address.path} />
          <div className="row">
            <button
              type="button"
              className="as-link"
              aria-disabled={isBusy}
              onClick={isBusy ? undefined : () => void onCreate()}
            >
              {t('ownCalendar.renew')}
            </button>
            <button
              type="button"
              className="as-link"
              aria-disabled={isBusy}
              onClick={isBusy ? undefined : () => void onRevoke()}
            >
              {t('ownCalendar.revoke')}
            </button>
          </div>
        </>
      )}
      <p className="outcome" role="status">
        {said === null ? '' : t(`ownCalendar.${said}`)}
      </p>
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={creating.fault ?? revoking.fault} />
    </section>
  );
}

function Address({ path }: { readonly path: string }): ReactElement {
  const { t } = useTranslation('myLibrary');
  const isHydrated = useIsHydrated();
  const [isCopied, setCopied] = useState(false);
  const origin = useOrigin();
  const address = origin + path;
  const onCopy = () => void navigator.clipboard.writeText(address).then(() => setCopied(true));
  return (
    <>
      <input
        className="input"
        readOnly
        value={address}
        aria-label={t('ownCalendar.address')}
        onFocus={(event) => event.target.select()}
      />
      <div className="row">
        <a className="btn quiet" href={subscriptionAddress(path, origin)}>
          {t('ownCalendar.open')}
        </a>
        {isHydrated && 'clipboard' in navigator && (
          <button type="button" className="btn bare" onClick={onCopy}>
            {t(isCopied ? 'ownCalendar.copied' : 'ownCalendar.copy')}
          </button>
        )}
      </div>
    </>
  );
}
