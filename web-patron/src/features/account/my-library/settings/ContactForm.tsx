import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useTranslation } from '../../../../lib/i18n/use-translation';

import { findFieldMessage, refusalsBeside } from '../../../../lib/act/refusals';
import type { Refusal } from '../../../../lib/act/refusals';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { PasswordField } from '../../../../lib/ui/PasswordField';
import { TextField } from '../../../../lib/ui/TextField';
import { UpdateOwnSettingsDocument } from './UpdateOwnSettings.generated';
import { RefusalNotices } from '../../../../lib/states/RefusalNotices';

const FIELDS = ['email', 'phone', 'currentPassword'];

type Outcome = { readonly isSaved: boolean; readonly refusals: readonly Refusal[] };

/**
 * Lets a member correct where the library reaches them; an emptied field is cleared. Another contact asks for
 * the password, since links to a password go there.
 */
export function ContactForm(before: { readonly email: string; readonly phone: string }): ReactElement {
  const { t } = useTranslation('myLibrary');
  const [email, setEmail] = useState(before.email);
  const [phone, setPhone] = useState(before.phone);
  const [password, setPassword] = useState('');
  const isOther = email.trim() !== before.email || phone.trim() !== before.phone;
  const [{ isSaved, refusals }, setOutcome] = useState<Outcome>({ isSaved: false, refusals: [] });
  const asksPassword = isOther || findFieldMessage(refusals, 'currentPassword') !== null;
  const { isBusy, fault, run } = useIdempotentMutation(UpdateOwnSettingsDocument);
  const save = async () => {
    const answer = await run(() => ({
      input: { email: email.trim() || null, phone: phone.trim() || null, currentPassword: password || null },
    }));
    if (answer === null) return;
    const { member, userErrors } = answer.updateOwnSettings;
    setOutcome({ isSaved: userErrors.length === 0, refusals: userErrors });
    if (member === null) return;
    // As the library keeps them.
    setEmail(member.email ?? '');
    setPhone(member.phone ?? '');
    setPassword('');
  };
  const onSave = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void save();
  };
  return (
    <form className="form" onSubmit={onSave}>
      <TextField
        label={t('settings.email')}
        type="email"
        autoComplete="email"
        maxLength={200}
        refusal={findFieldMessage(refusals, 'email')}
        value={email}
        onType={setEmail}
      />
      <TextField
        label={t('settings.phone')}
        type="tel"
        autoComplete="tel"
        maxLength={24}
        refusal={findFieldMessage(refusals, 'phone')}
        value={phone}
        onType={setPhone}
      />
      {asksPassword && (
        <PasswordField
          label={t('settings.password')}
          purpose="current-password"
          refusal={findFieldMessage(refusals, 'currentPassword')}
          value={password}
          onType={setPassword}
        />
      )}
      <RefusalNotices refusals={refusalsBeside(refusals, FIELDS)} />
      <FaultNotice fault={fault} />
      <div className="row">
        <button className="btn" aria-disabled={isBusy}>
          {t('common:save')}
        </button>
        <span className="small" role="status">
          {isSaved ? t('settings.saved') : ''}
        </span>
      </div>
    </form>
  );
}
