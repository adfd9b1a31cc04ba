import type { ReactElement } from 'react';

import { refusalAt } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useMaybeSignedIn } from '../../../lib/member/signed-in';
import { TextField } from '../../../lib/ui/TextField';
import type { Entries, EntriesChange } from './entries';
import { WAYS } from './entries';

type ContactFieldsProps = {
  readonly entries: Entries;
  readonly refusals: readonly Refusal[];
  readonly onChange: (change: EntriesChange) => void;
};

/** Asks where the answer goes; nobody must say who they are. */
export function ContactFields({ entries, refusals, onChange }: ContactFieldsProps): ReactElement {
  const { t } = useTranslation('feedback');
  const isSignedIn = useMaybeSignedIn();
  const ways = WAYS.filter((way) => way !== 'account' || isSignedIn);
  return (
    <fieldset className="feedback-ways">
      <legend>{t('contact.legend')}</legend>
      {ways.map((way) => (
        <label key={way} className="check">
          <input
            type="radio"
            name="way"
            checked={entries.way === way}
            onChange={() => onChange(() => ({ way }))}
          />
          {t(`contact.${way}`)}
        </label>
      ))}
      {entries.way === 'whatsApp' && (
        <TextField
          label={t('contact.whatsAppLabel')}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          maxLength={40}
          value={entries.whatsApp}
          refusal={refusalAt(refusals, 'case', 'contact')}
          onType={(whatsApp) => onChange(() => ({ whatsApp }))}
        />
      )}
      {entries.way === 'email' && (
        <TextField
          label={t('contact.emailLabel')}
          type="email"
          autoComplete="email"
          maxLength={200}
          value={entries.email}
          refusal={refusalAt(refusals, 'case', 'contact')}
          onType={(email) => onChange(() => ({ email }))}
        />
      )}
      {entries.way !== 'none' && (
        <label className="check">
          <input
            type="checkbox"
            checked={entries.isConfidential}
            onChange={(event) => onChange(() => ({ isConfidential: event.target.checked }))}
          />
          {t('contact.confidential')}
        </label>
      )}
      <p className="hint">{t(entries.way === 'none' ? 'contact.noneHint' : 'contact.hint')}</p>
    </fieldset>
  );
}
