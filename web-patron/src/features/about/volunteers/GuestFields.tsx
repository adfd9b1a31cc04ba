import type { ReactElement } from 'react';

import { findFieldMessage } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useToday } from '../../../lib/moment';
import { TextBox } from '../../../lib/ui/TextBox';
import { TextField } from '../../../lib/ui/TextField';
import { isUnderAge } from '../../../lib/volunteers/is-under-age';

/** What somebody without an account typed. */
export type GuestDraft = Readonly<
  Record<
    | 'name'
    | 'contact'
    | 'birthDate'
    | 'motivation'
    | 'availability'
    | 'references'
    | 'guardianName'
    | 'guardianContact',
    string
  >
>;

type GuestFieldsProps = {
  readonly draft: GuestDraft;
  readonly refusals: readonly Refusal[];
  readonly needsReferences: boolean;
  readonly onChange: (draft: GuestDraft) => void;
};

/** Asks who somebody is, how staff reach them, and what they want; of a minor who answers for them. */
export function GuestFields({ draft, refusals, needsReferences, onChange }: GuestFieldsProps): ReactElement {
  const { t } = useTranslation('volunteers');
  const field = (name: keyof GuestDraft) => ({
    refusal: findFieldMessage(refusals, name),
    value: draft[name],
    onType: (text: string) => onChange({ ...draft, [name]: text }),
  });
  const today = useToday();
  const asksGuardian = draft.birthDate !== '' && isUnderAge(draft.birthDate, today);
  return (
    <>
      <TextField label={t('guest.name')} autoComplete="name" maxLength={120} {...field('name')} />
      <TextField
        label={t('guest.contact')}
        hint={t('guest.contactHint')}
        autoComplete="tel"
        maxLength={200}
        {...field('contact')}
      />
      <TextField type="date" label={t('guest.birthDate')} autoComplete="bday" {...field('birthDate')} />
      {asksGuardian && (
        <fieldset>
          <legend>{t('form.guardian')}</legend>
          <TextField label={t('form.guardianName')} maxLength={120} {...field('guardianName')} />
          <TextField label={t('form.guardianContact')} maxLength={200} {...field('guardianContact')} />
        </fieldset>
      )}
      <TextBox label={t('form.motivation')} maxLength={2000} rows={2} {...field('motivation')} />
      <TextField
        label={t('form.availability')}
        hint={t('form.availabilityHint')}
        maxLength={300}
        {...field('availability')}
      />
      {needsReferences && (
        <TextBox label={t('form.referencesNeeded')} maxLength={600} rows={2} {...field('references')} />
      )}
    </>
  );
}
