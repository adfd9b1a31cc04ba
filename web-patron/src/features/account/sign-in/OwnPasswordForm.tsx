import { useApolloClient } from '@apollo/client/react';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { FormEvent, ReactElement } from 'react';
import { useState } from 'react';

import { findFieldMessage, refusalsBeside } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { admitMember } from '../../../lib/member/admit-member';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { PasswordField } from '../../../lib/ui/PasswordField';
import { ChooseOwnPasswordDocument } from './ChooseOwnPassword.generated';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

/** Asks whoever signed in with a password that staff chose for one of their own, before anything else. */
export function OwnPasswordForm({ currentPassword }: { readonly currentPassword: string }): ReactElement {
  const { t } = useTranslation('signIn');
  const client = useApolloClient();
  const { isBusy, fault, run } = useIdempotentMutation(ChooseOwnPasswordDocument);
  const [newPassword, setNewPassword] = useState('');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const choose = async () => {
    const answer = await run(() => ({ input: { currentPassword, newPassword } }));
    if (answer === null) return;
    const { member, userErrors } = answer.changePassword;
    setRefusals(userErrors);
    if (member !== null) admitMember(client, member);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void choose();
  };
  return (
    <form className="form" onSubmit={onSubmit} aria-label={t('own.title')}>
      <Notice kind="wait">
        <p>
          <b>{t('own.title')}</b> {t('own.text')}
        </p>
      </Notice>
      <PasswordField
        label={t('own.password')}
        hint={t('own.hint')}
        purpose="new-password"
        refusal={findFieldMessage(refusals, 'newPassword')}
        value={newPassword}
        onType={setNewPassword}
      />
      <RefusalNotices refusals={refusalsBeside(refusals, ['newPassword'])} />
      <FaultNotice fault={fault} />
      <button className="btn wide" aria-disabled={isBusy}>
        {isBusy ? t('own.busy') : t('own.submit')}
      </button>
    </form>
  );
}
