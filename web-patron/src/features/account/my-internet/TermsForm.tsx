import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { CreateMyInternetVoucherDocument } from './CreateMyInternetVoucher.generated';
import type { OwnInternetFragment } from './MyInternet.generated';

type TermsFormProps = {
  readonly internet: OwnInternetFragment;
  readonly onMade: (internet: OwnInternetFragment) => void;
};

/** Shows the terms of the network, and makes a code once they are accepted. */
export function TermsForm({ internet, onMade }: TermsFormProps): ReactElement {
  const { t } = useTranslation('myInternet');
  const [isAccepted, setAccepted] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(CreateMyInternetVoucherDocument);
  const make = async (): Promise<void> => {
    if (!isAccepted) return setRefusals([t('terms.first')]);
    const { branchId, termsVersion: acceptedTermsVersion } = internet;
    const answer = await run((idempotencyKey) => ({
      input: { branchId, acceptedTermsVersion, idempotencyKey },
    }));
    if (answer === null) return;
    const { internet: made, userErrors } = answer.createMyInternetVoucher;
    setRefusals(userErrors.map(({ message }) => message));
    if (made) onMade(made);
  };
  return (
    <section className="part" aria-labelledby="terms">
      <header>
        <h2 id="terms">{t('terms.title')}</h2>
      </header>
      <ul className="bullets">
        {internet.terms.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <label className="check">
        <input type="checkbox" checked={isAccepted} onChange={({ target }) => setAccepted(target.checked)} />{' '}
        {t('terms.accept')}
      </label>
      <div role="alert">
        {refusals.map((message) => (
          <Notice key={message} kind="stop">
            <p>{message}</p>
          </Notice>
        ))}
      </div>
      <FaultNotice fault={fault} />
      <div className="row">
        <button type="button" className="btn" aria-disabled={isBusy} onClick={() => void make()}>
          {t('terms.make')}
        </button>
      </div>
    </section>
  );
}
