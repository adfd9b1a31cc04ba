import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { Notice } from '../../../lib/states/Notice';
import { TextField } from '../../../lib/ui/TextField';
import { Refused } from './Refused';
import { SendContactCodeDocument } from './SendContactCode.generated';
import { VerifyContactDocument } from './VerifyContact.generated';

type ContactCodeProps = {
  readonly kind: 'EMAIL' | 'PHONE';
  readonly address: string | null;
  readonly isVerified: boolean;
};

/** Shows one contact: verified, not told, or with the code that proves it. */
export function ContactCode({ kind, address, isVerified }: ContactCodeProps): ReactElement {
  const { t } = useTranslation('accountCodes');
  return (
    <section>
      <h2>{kind === 'EMAIL' ? t('verify.email') : t('verify.phone')}</h2>
      {isVerified && (
        <Notice kind="ok">
          <p>
            {address} · {t('verify.verified')}
          </p>
        </Notice>
      )}
      {!isVerified && address === null && <p>{t('verify.none')}</p>}
      {!isVerified && address !== null && <CodeForm kind={kind} address={address} />}
    </section>
  );
}

function CodeForm({
  kind,
  address,
}: {
  readonly kind: 'EMAIL' | 'PHONE';
  readonly address: string;
}): ReactElement {
  const { t } = useTranslation('accountCodes');
  const [code, setCode] = useState('');
  const { isBusy, isSent, refusals, fault, verify, send } = useContactCode(kind, code.trim());
  const onVerify = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void verify();
  };
  return (
    <form className="form" onSubmit={onVerify}>
      <p>{kind === 'EMAIL' ? t('verify.emailText', { address }) : t('verify.phoneText', { address })}</p>
      <TextField
        label={t('verify.code')}
        refusal={findFieldMessage(refusals, 'code')}
        value={code}
        onType={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        maxLength={10}
      />
      <Refused refusals={refusals} fields={['code']} fault={fault} />
      <div className="row">
        <button className="btn" aria-disabled={isBusy}>
          {isBusy ? t('verify.busy') : t('verify.submit')}
        </button>
        <button className="btn quiet" type="button" aria-disabled={isBusy} onClick={() => void send()}>
          {kind === 'EMAIL' ? t('verify.sendEmail') : t('verify.sendPhone')}
        </button>
        <span className="small" role="status">
          {isSent ? t('verify.sent') : ''}
        </span>
      </div>
    </form>
  );
}

function useContactCode(contact: 'EMAIL' | 'PHONE', code: string) {
  const proof = useIdempotentMutation(VerifyContactDocument);
  const sending = useIdempotentMutation(SendContactCodeDocument);
  const [outcome, setOutcome] = useState<{ readonly isSent: boolean; readonly refusals: readonly Refusal[] }>(
    { isSent: false, refusals: [] },
  );
  const verify = async () => {
    const answer = await proof.run(() => ({ input: { contact, code } }));
    if (answer !== null) setOutcome({ isSent: false, refusals: answer.verifyContact.userErrors });
  };
  const send = async () => {
    const answer = await sending.run(() => ({ input: { contact } }));
    if (answer !== null)
      setOutcome({
        isSent: answer.sendContactCode.userErrors.length === 0,
        refusals: answer.sendContactCode.userErrors,
      });
  };
  return {
    isBusy: proof.isBusy || sending.isBusy,
    fault: proof.fault ?? sending.fault,
    ...outcome,
    verify,
    send,
  };
}
