import type { ReactElement } from 'react';

import { refusalAt } from '../../../../lib/act/refusals';
import type { Refusal } from '../../../../lib/act/refusals';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { TextField } from '../../../../lib/ui/TextField';

type Contact = { readonly name: string; readonly reach: string };
type ContactFieldsProps = {
  readonly contact: Contact;
  readonly refusals: readonly Refusal[];
  readonly onChange: (contact: Contact) => void;
};

/** Asks for a name and one way to reach whoever registers. */
export function ContactFields({ contact, refusals, onChange }: ContactFieldsProps): ReactElement {
  const { t } = useTranslation('registration');
  return (
    <div className="guest">
      <TextField
        label={t('name')}
        autoComplete="name"
        required
        maxLength={160}
        value={contact.name}
        refusal={refusalAt(refusals, 'contact', 'name')}
        onType={(name) => onChange({ ...contact, name })}
      />
      <TextField
        label={t('contact')}
        hint={t('contactHint')}
        autoComplete="tel"
        required
        maxLength={200}
        value={contact.reach}
        onType={(reach) => onChange({ ...contact, reach })}
        refusal={refusalAt(refusals, 'contact', 'phone') ?? refusalAt(refusals, 'contact', 'email')}
      />
    </div>
  );
}
