import { useState } from 'react';
import { createPortal } from 'react-dom';

import { useTranslation } from '../../i18n/use-translation';
import { Button } from '../ui/Button';
import { CheckLine } from '../ui/CheckSet';

type RecoveryCodesProps = { readonly codes: readonly string[]; readonly onDone: () => Promise<void> };

/** Shows the recovery codes this once, prints them, and goes on when the person says that they are kept. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const { t } = useTranslation();
  const [isKept, setKept] = useState(false);
  return (
    <>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Button onClick={() => window.print()}>{t('secondStep.print')}</Button>
      <CheckLine label={t('secondStep.kept')} checked={isKept} onChange={setKept} />
      <Button weight="primary" disabled={!isKept} onClick={() => void onDone()}>
        {t('secondStep.continue')}
      </Button>
      {createPortal(<Sheet codes={codes} />, document.body)}
    </>
  );
}

/** The sheet that only the printer shows; it names no account, so that a lost sheet says less. */
function Sheet({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <div className="slip" aria-hidden="true">
      <header>
        <b>{t('shared.productName')}</b>
      </header>
      <h2>{t('secondStep.codesTitle')}</h2>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>{t('secondStep.codesIntro')}</p>
    </div>
  );
}
