import { TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { ContributorPicker } from './ContributorPicker';
import { findErrorText, textField } from '../../../../lib/form/form-field';
import type { TitleForm } from '../form/form-values';

type SectionProps = { readonly form: TitleForm };

/** Asks for the title and for who made it. */
export function ResponsibilitySection({ form, autoFocus }: SectionProps & { readonly autoFocus: boolean }) {
  const { t } = useTranslation();
  return (
    <section className="form-section" aria-labelledby="section-responsibility">
      <h2 id="section-responsibility">{t('title.section.responsibility')}</h2>
      <div className="form-grid">
        <TextInput
          className="span-4"
          label={t('title.field.titleProper')}
          {...textField(form, 'titleProper')}
          autoFocus={autoFocus}
          data-autofocus={autoFocus || undefined}
          aria-required
        />
        <TextInput className="span-2" label={t('title.field.subtitle')} {...textField(form, 'subtitle')} />
        <div>
          <ContributorPicker form={form} error={findErrorText(form, 'contributions')} />
        </div>
      </div>
    </section>
  );
}
