import type { ReactElement } from 'react';

import { findFieldMessage } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { TextBox } from '../../../lib/ui/TextBox';
import { TextField } from '../../../lib/ui/TextField';

/** What an applicant typed. */
export type ApplicationDraft = Readonly<
  Record<
    'motivation' | 'experience' | 'availability' | 'references' | 'guardianName' | 'guardianContact',
    string
  >
>;

type ApplyFieldsProps = {
  readonly draft: ApplicationDraft;
  readonly refusals: readonly Refusal[];
  readonly isMinor: boolean;
  readonly needsReferences: boolean;
  readonly onChange: (draft: ApplicationDraft) => void;
};

/** Asks what an applicant wants and can, and of a minor who answers for them. */
export function ApplyFields(props: ApplyFieldsProps): ReactElement {
  const { draft, refusals, isMinor, needsReferences, onChange } = props;
  const { t } = useTranslation('volunteers');
  const field = (name: keyof ApplicationDraft) => ({
    refusal: findFieldMessage(refusals, name),
    value: draft[name],
    onType: (text: string) => onChange({ ...draft, [name]: text }),
  });
  const asksGuardian = isMinor || findFieldMessage(refusals, 'guardianName') !== null;
  return (
    <>
      <TextBox label={t('form.motivation')} maxLength={2000} {...field('motivation')} />
      <TextBox label={t('form.experience')} maxLength={2000} {...field('experience')} />
      <TextField
        label={t('form.availability')}
        hint={t('form.availabilityHint')}
        maxLength={300}
        {...field('availability')}
      />
      <TextBox
        label={t(needsReferences ? 'form.referencesNeeded' : 'form.references')}
        maxLength={600}
        rows={2}
        {...field('references')}
      />
      {asksGuardian && (
        <fieldset>
          <legend>{t('form.guardian')}</legend>
          <TextField label={t('form.guardianName')} maxLength={120} {...field('guardianName')} />
          <TextField label={t('form.guardianContact')} maxLength={200} {...field('guardianContact')} />
        </fieldset>
      )}
    </>
  );
}
