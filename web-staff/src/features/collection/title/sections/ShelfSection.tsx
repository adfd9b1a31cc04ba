import { NativeSelect, TextInput } from '@mantine/core';

import { audiences, materialTypes } from '../../../../lib/titles/title-terms';
import { useTranslation } from '../../../../i18n/use-translation';
import { CallNumberField } from './CallNumberField';
import { findErrorText, textField } from '../../../../lib/form/form-field';
import type { TitleForm } from '../form/form-values';
import { LanguagePicker } from './LanguagePicker';
import { SubjectPicker } from './SubjectPicker';

const schemes = ['DDC', 'ISLAM_2X', 'OTHER'] as const;

/** Asks what it is about, for whom, and where it stands on the shelf. */
export function ShelfSection({ form }: { readonly form: TitleForm }) {
  const { t } = useTranslation();
  return (
    <section className="form-section" aria-labelledby="section-shelf">
      <h2 id="section-shelf">{t('title.section.shelf')}</h2>
      <div className="form-grid">
        <TextInput
          className="span-2"
          label={t('title.field.classification')}
          {...textField(form, 'classNumber')}
        />
        <NativeSelect
          className="span-1"
          label={t('title.field.scheme')}
          data={schemes.map((value) => ({ value, label: t(`title.field.schemes.${value}`) }))}
          {...form.getInputProps('classScheme')}
        />
        <div className="span-3">
          <SubjectPicker form={form} error={findErrorText(form, 'subjects')} />
        </div>
        <CallNumberField form={form} />
        <NativeSelect
          className="span-2"
          label={t('title.field.materialType')}
          data={materialTypes.map((value) => ({ value, label: t(`shared.materialType.${value}`) }))}
          {...textField(form, 'materialType')}
        />
        <div className="span-2">
          <LanguagePicker form={form} error={findErrorText(form, 'languages')} />
        </div>
        <NativeSelect
          className="span-2"
          label={t('title.field.audience')}
          data={[
            { value: '', label: t('title.field.audienceNone') },
            ...audiences.map((value) => ({ value, label: t(`shared.audience.${value}`) })),
          ]}
          {...textField(form, 'audience')}
        />
      </div>
    </section>
  );
}
