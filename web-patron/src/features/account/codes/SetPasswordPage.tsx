import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { Link } from 'react-router';

import { findFieldMessage } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { Notice } from '../../../lib/states/Notice';
import { PasswordField } from '../../../lib/ui/PasswordField';
import { TextField } from '../../../lib/ui/TextField';
import { usePageTitle } from '../../../lib/use-page-title';
import { Refused } from './Refused';
import { useSecretOfAddress } from './address-secret';
import { useSetPassword } from './use-set-password';

/** Sets a password: by the link of a letter, or by the slip from the desk when the address holds no link. */
export function SetPasswordPage(): ReactElement {
  const { t } = useTranslation('accountCodes');
  const secret = useSecretOfAddress();
  usePageTitle(t('password.title'));
  return (
    <div className="wrap desk">
      <div className="page-head">
        <h1>{t('password.title')}</h1>
        <p className="lead">{secret === '' ? t('password.leadCode') : t('password.leadLink')}</p>
      </div>
      <SetPasswordForm secret={secret} />
    </div>
  );
}

function SetPasswordForm({ secret }: { readonly secret: string }): ReactElement {
  const { t } = useTranslation('accountCodes');
  const [cardNumber, setCardNumber] = useState('');
  const [code, setCode] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const { isBusy, isSet, refusals, fault, set } = useSetPassword({
    secret,
    cardNumber: cardNumber.trim(),
    code: code.trim(),
    newPassword,
  });
  const onSet = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void set();
  };
  if (isSet) return <Saved />;
  return (
    <form className="form" onSubmit={onSet}>
      {secret === '' && (
        <TextField
          label={t('password.card')}
          hint={t('password.cardHint')}
          value={cardNumber}
          onType={setCardNumber}
          autoComplete="username"
          autoCapitalize="characters"
          spellCheck={false}
          required
          maxLength={40}
        />
      )}
      {secret === '' && (
        <TextField
          label={t('password.code')}
          hint={t('password.codeHint')}
          refusal={findFieldMessage(refusals, 'code')}
          value={code}
          onType={setCode}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          maxLength={12}
        />
      )}
      <PasswordField
        label={t('password.newPassword')}
        hint={t('password.newPasswordHint')}
        purpose="new-password"
        refusal={findFieldMessage(refusals, 'newPassword')}
        value={newPassword}
        onType={setNewPassword}
      />
      <Refused refusals={refusals} fields={['code', 'newPassword']} fault={fault} />
      {findFieldMessage(refusals, 'secret') !== null && <AskAgain />}
      <button className="btn wide" aria-disabled={isBusy}>
        {isBusy ? t('password.busy') : t('password.submit')}
      </button>
    </form>
  );
}

function AskAgain(): ReactElement {
  const { t } = useTranslation('accountCodes');
  const paths = usePaths();
  return (
    <p>
      <Link to={paths.to('forgotPassword')}>{t('password.askAgain')}</Link>
    </p>
  );
}

function Saved(): ReactElement {
  const { t } = useTranslation('accountCodes');
  const paths = usePaths();
  return (
    <div className="form" role="status">
      <Notice kind="ok">
        <p>
          <b>{t('password.doneTitle')}</b> {t('password.done')}
        </p>
      </Notice>
      <Link className="btn wide" to={paths.to('signIn')}>
        {t('password.signIn')}
      </Link>
    </div>
  );
}
