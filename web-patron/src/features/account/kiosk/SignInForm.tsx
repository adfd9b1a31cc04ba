import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { StartComputerSessionDocument } from './StartComputerSession.generated';

type SignInFormProps = {
  readonly kiosk: string;
  readonly code: string;
  readonly state: string;
  readonly onStarted: (sessionKey: string) => void;
};

/** Asks for card and password, or for a voucher; nothing of it is kept. */
export function SignInForm({ kiosk, code, state, onStarted }: SignInFormProps): ReactElement {
  const { t } = useTranslation('kiosk');
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(StartComputerSessionDocument);
  const start = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const textOf = (name: string): string | null => String(typed.get(name) ?? '').trim() || null;
    const [login, password, voucherCode] = [textOf('login'), textOf('password'), textOf('voucherCode')];
    if (voucherCode === null && (login === null || password === null))
      return setRefusals([t('signIn.missing')]);
    const queueNumber = Number(textOf('queueNumber')) || null;
    const queueCode = textOf('queueCode');
    const answer = await run((idempotencyKey) => ({
      input: { kiosk, login, password, voucherCode, queueNumber, queueCode, idempotencyKey },
    }));
    if (answer === null) return;
    const { sessionKey, userErrors } = answer.startComputerSession;
    setRefusals(userErrors.map(({ message }) => message));
    form.reset();
    if (sessionKey != null) onStarted(sessionKey);
  };
  return (
    <>
      <div className="page-head">
        <h1>{t('signIn.title', { code })}</h1>
        <p className="lead">{t(state === 'OUT_OF_ORDER' ? 'signIn.broken' : 'signIn.lead')}</p>
      </div>
      <form noValidate autoComplete="off" onSubmit={(event) => void start(event)}>
        <Field name="login" label={t('signIn.card')} />
        <Field name="password" label={t('signIn.password')} type="password" />
        <p className="small">{t('signIn.or')}</p>
        <Field name="voucherCode" label={t('signIn.voucher')} />
        <Field name="queueNumber" label={t('signIn.number')} />
        <Field name="queueCode" label={t('signIn.numberCode')} />
        <div role="alert">
          {refusals.map((message) => (
            <Notice key={message} kind="stop">
              <p>{message}</p>
            </Notice>
          ))}
        </div>
        <FaultNotice fault={fault} />
        <button type="submit" className="btn" aria-disabled={isBusy}>
          {t('signIn.start')}
        </button>
      </form>
    </>
  );
}

type FieldProps = { readonly name: string; readonly label: string; readonly type?: 'text' | 'password' };

function Field({ name, label, type = 'text' }: FieldProps): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        name={name}
        type={type}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
    </div>
  );
}
