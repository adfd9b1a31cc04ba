import { isChild } from '@pustaka/web-shared/format/civil-date.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useTranslation } from '../../../lib/i18n/use-translation';

import { findFieldMessage, refusalsBeside } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { PasswordField } from '../../../lib/ui/PasswordField';
import { TextField } from '../../../lib/ui/TextField';
import { ageOfTyped } from './age-of-typed';
import { KelurahanField } from './KelurahanField';
import { useJoin } from './use-join';
import type { JoinEntries, TypedEntries } from './use-join';
import { useToday } from '../../../lib/moment';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

const NOTHING_TYPED: TypedEntries = {
  name: '',
  birthDate: '',
  email: '',
  phone: '',
  kelurahanCode: '',
  guardianName: '',
  password: '',
};
/** A consent is a tick of one's own (UU 27/2022 art. 22): no box stands ticked. */
const NOTHING: JoinEntries = { ...NOTHING_TYPED, acceptsPhoneMessages: false };
const FIELDS = Object.keys(NOTHING_TYPED);

/** Asks for what a membership needs and nothing more. */
export function JoinForm(): ReactElement {
  const { t } = useTranslation('join');
  const [entries, setEntries] = useState(NOTHING);
  const { isBusy, fault, refusals, join } = useJoin();
  const today = useToday();
  const entry = (field: keyof TypedEntries) => ({
    value: entries[field],
    refusal: findFieldMessage(refusals, field),
    onType: (text: string) => setEntries((before) => ({ ...before, [field]: text })),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void join(entries);
  };
  return (
    <form className="form" onSubmit={onSubmit}>
      <TextField
        {...entry('name')}
        label={t('name')}
        hint={t('nameHint')}
        autoComplete="name"
        required
        maxLength={120}
      />
      <TextField
        {...entry('birthDate')}
        label={t('birthDate')}
        type="date"
        autoComplete="bday"
        required
        min="1900-01-01"
        max={today}
      />
      {isChild(ageOfTyped(entries.birthDate, today)) && (
        <TextField
          {...entry('guardianName')}
          label={t('guardianName')}
          hint={t('guardianHint')}
          required
          maxLength={120}
        />
      )}
      <TextField
        {...entry('phone')}
        label={t('phone')}
        hint={t('phoneHint')}
        type="tel"
        autoComplete="tel"
        required={entries.email.trim() === ''}
        maxLength={24}
      />
      <PhoneMessages
        entries={entries}
        onAccept={(acceptsPhoneMessages) => setEntries((before) => ({ ...before, acceptsPhoneMessages }))}
      />
      <TextField
        {...entry('email')}
        label={t('email')}
        hint={t('emailHint')}
        type="email"
        autoComplete="email"
        required={entries.phone.trim() === ''}
        maxLength={200}
      />
      <KelurahanField value={entries.kelurahanCode} onChoose={entry('kelurahanCode').onType} />
      <PasswordField
        {...entry('password')}
        label={t('password')}
        hint={t('passwordHint')}
        purpose="new-password"
      />
      <OtherRefusals refusals={refusals} />
      <FaultNotice fault={fault} />
      <button className="btn wide" aria-disabled={isBusy}>
        {isBusy ? t('busy') : t('submit')}
      </button>
    </form>
  );
}

type PhoneMessagesProps = {
  readonly entries: Pick<JoinEntries, 'phone' | 'acceptsPhoneMessages'>;
  readonly onAccept: (isAccepted: boolean) => void;
};

/** Asks who gave a number whether letters may come by WhatsApp and SMS; a yes is their own tick. */
function PhoneMessages({ entries, onAccept }: PhoneMessagesProps): ReactElement | null {
  const { t } = useTranslation('join');
  if (entries.phone.trim() === '') return null;
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={entries.acceptsPhoneMessages}
        onChange={({ target }) => onAccept(target.checked)}
      />
      <span>{t('acceptsPhoneMessages')}</span>
    </label>
  );
}

/** Shows the refusals that stand at no field of this form. */
function OtherRefusals({ refusals }: { readonly refusals: readonly Refusal[] }): ReactElement {
  return <RefusalNotices refusals={refusalsBeside(refusals, FIELDS)} />;
}
