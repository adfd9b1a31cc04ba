import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

import { findFieldMessage, refusalAt } from '../../../lib/act/refusals';
import type { BookingRefusal } from '../../../lib/booking/booking';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';
import { TextField } from '../../../lib/ui/TextField';
import type { GuestCode } from './use-guest-code';

/** What a guest types of themselves. */
export type GuestEntry = { readonly name: string; readonly email: string; readonly code: string };

type GuestFieldsProps = {
  readonly entry: GuestEntry;
  readonly code: GuestCode;
  readonly refusals: readonly BookingRefusal[];
  readonly onChange: (changes: Partial<GuestEntry>) => void;
};

/** Tells whether the address that stands there was sent a code. */
export function isCodeSent({ sentTo }: GuestCode, { email }: GuestEntry): boolean {
  return sentTo !== null && sentTo === email.trim();
}

/** Asks a guest for their name, their address and, once it was sent, the code that proves it. */
export function GuestFields({ entry, code, refusals, onChange }: GuestFieldsProps): ReactElement {
  const { t } = useTranslation('booking');
  return (
    <>
      <TextField
        label={t('form.name')}
        autoComplete="name"
        required
        maxLength={160}
        value={entry.name}
        refusal={refusalAt(refusals, 'guest', 'name')}
        onType={(name) => onChange({ name })}
      />
      <TextField
        label={t('form.email')}
        hint={t('form.emailHint')}
        type="email"
        autoComplete="email"
        required
        maxLength={200}
        value={entry.email}
        refusal={findFieldMessage(code.refusals, 'email') ?? refusalAt(refusals, 'guest', 'email')}
        onType={(email) => onChange({ email })}
      />
      <RefusalNotices refusals={code.refusals.filter(({ field }) => field?.[0] !== 'email')} />
      <FaultNotice fault={code.fault} />
      {isCodeSent(code, entry) && (
        <CodeField entry={entry} code={code} refusals={refusals} onChange={onChange} />
      )}
    </>
  );
}

function CodeField({ entry, code, refusals, onChange }: GuestFieldsProps): ReactElement {
  const { t } = useTranslation('booking');
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={field}>
      <p className="small" role="status">
        {t('form.codeSent', { email: code.sentTo ?? '' })}
      </p>
      <TextField
        label={t('form.code')}
        hint={t('form.codeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        maxLength={10}
        value={entry.code}
        refusal={refusalAt(refusals, 'guest', 'code')}
        onType={(typed) => onChange({ code: typed })}
      />
      <button
        type="button"
        className="as-link"
        aria-disabled={code.isBusy}
        onClick={code.isBusy ? undefined : () => void code.send(entry.email.trim())}
      >
        {t('form.sendAgain')}
      </button>
    </div>
  );
}
