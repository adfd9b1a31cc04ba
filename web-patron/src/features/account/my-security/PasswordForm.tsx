import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useTranslation } from '../../../lib/i18n/use-translation';

import { findFieldMessage, refusalsBeside } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { PasswordField } from '../../../lib/ui/PasswordField';
import { ChangePasswordDocument } from './ChangePassword.generated';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

const FIELDS = ['currentPassword', 'newPassword'];

/** Lets a member change the password; the one in use proves that it is them. */
export function PasswordForm({ onChanged }: { readonly onChanged: () => void }): ReactElement {
  const { t } = useTranslation('mySecurity');
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState('');
  const [outcome, setOutcome] = useState<{
    readonly isChanged: boolean;
    readonly refusals: readonly Refusal[];
  }>({ isChanged: false, refusals: [] });
  const { isBusy, fault, run } = useIdempotentMutation(ChangePasswordDocument);
  const change = async () => {
    const answer = await run(() => ({ input: { currentPassword: current, newPassword: chosen } }));
    if (answer === null) return;
    const { userErrors } = answer.changePassword;
    setOutcome({ isChanged: userErrors.length === 0, refusals: userErrors });
    if (userErrors.length > 0) return;
    [setCurrent, setChosen].forEach((empty) => empty(''));
    onChanged();
  };
  const onChange = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void change();
  };
  return (
    <form className="form" onSubmit={onChange}>
      <PasswordField
        label={t('password.current')}
        purpose="current-password"
        refusal={findFieldMessage(outcome.refusals, 'currentPassword')}
        value={current}
        onType={setCurrent}
      />
      <PasswordField
        label={t('password.chosen')}
        purpose="new-password"
        hint={t('password.hint')}
        refusal={findFieldMessage(outcome.refusals, 'newPassword')}
        value={chosen}
        onType={setChosen}
      />
      <RefusalNotices refusals={refusalsBeside(outcome.refusals, FIELDS)} />
      <FaultNotice fault={fault} />
      <div className="row">
        <button className="btn" aria-disabled={isBusy}>
          {t('password.change')}
        </button>
        <span className="small" role="status">
          {outcome.isChanged ? t('password.changed') : ''}
        </span>
      </div>
    </form>
  );
}
