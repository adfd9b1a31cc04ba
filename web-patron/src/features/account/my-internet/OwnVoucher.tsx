import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { Notice } from '../../../lib/states/Notice';
import { QrCode } from '../../../lib/ui/QrCode';
import type { OwnInternetFragment } from './MyInternet.generated';
import { networkCode } from './network-code';

/** Shows the code of today, and what joins the network. */
export function OwnVoucher({
  voucher: { code, networkName },
}: {
  readonly voucher: NonNullable<OwnInternetFragment['voucher']>;
}): ReactElement {
  const { t } = useTranslation('myInternet');
  if (code == null)
    return (
      <Notice kind="stop">
        <p>{t('voucher.lost')}</p>
      </Notice>
    );
  return (
    <section className="part" aria-labelledby="voucher">
      <header>
        <h2 id="voucher">{t('voucher.title')}</h2>
      </header>
      <p className="wifi-code">{code}</p>
      <CopyButton code={code} />
      <p>{t('voucher.until')}</p>
      {networkName == null ? (
        <p>{t('voucher.byHand')}</p>
      ) : (
        <div className="wifi-join">
          <QrCode text={networkCode(networkName)} label={t('voucher.join', { network: networkName })} />
          <p>{t('voucher.join', { network: networkName })}</p>
        </div>
      )}
      <p>{t('voucher.type')}</p>
    </section>
  );
}

function CopyButton({ code }: { readonly code: string }): ReactElement {
  const { t } = useTranslation('myInternet');
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
  };
  return (
    <div className="row">
      <button type="button" className="btn quiet" onClick={() => void copy()}>
        {t('voucher.copy')}
      </button>
      <span role="status">{isCopied && t('voucher.copied')}</span>
    </div>
  );
}
