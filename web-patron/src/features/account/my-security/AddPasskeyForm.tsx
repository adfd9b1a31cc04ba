import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { PasswordField } from '../../../lib/ui/PasswordField';

type AddPasskeyFormProps = {
  readonly refusals: readonly Refusal[];
  readonly isBusy: boolean;
  readonly onAdd: (password: string) => Promise<boolean>;
};

/** Asks for the password before this device may make a passkey. */
export function AddPasskeyForm({ refusals, isBusy, onAdd }: AddPasskeyFormProps): ReactElement {
  const { t } = useTranslation('mySecurity');
  const [password, setPassword] = useState('');
  const add = async (): Promise<void> => {
    if (await onAdd(password)) setPassword('');
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void add();
  };
  return (
    <details className="setting">
      <summary>
        {t('passkeys.add')}
        <span>{t('passkeys.addText')}</span>
      </summary>
      <form className="form" onSubmit={onSubmit}>
        <PasswordField
          label={t('passkeys.password')}
          purpose="current-password"
          refusal={findFieldMessage(refusals, 'currentPassword')}
          value={password}
          onType={setPassword}
        />
        <div className="row">
          <button className="btn" aria-disabled={isBusy}>
            {t('passkeys.make')}
          </button>
        </div>
      </form>
    </details>
  );
}
