import { TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { textField } from '../../../../lib/form/form-field';
import type { TitleForm } from '../form/form-values';
import { IdentifierFields } from './IdentifierFields';

/** Asks where, by whom and when it was published, and for its numbers. */
export function PublicationSection({ form }: { readonly form: TitleForm }) {
  const { t } = useTranslation();
  return (
    <section className="form-section" aria-labelledby="section-publication">
      <h2 id="section-publication">{t('title.section.publication')}</h2>
      <div className="form-grid">
        <TextInput
          className="span-2"
          label={t('title.field.publicationPlace')}
          {...textField(form, 'publicationPlace')}
        />
        <TextInput className="span-2" label={t('title.field.publisher')} {...textField(form, 'publisher')} />
        <TextInput
          className="span-2"
          label={t('title.field.publicationYear')}
          inputMode="numeric"
          maxLength={4}
          {...textField(form, 'publicationYear')}
        />
        <div className="span-3">
          <IdentifierFields form={form} />
        </div>
        <TextInput
          className="span-2"
          label={t('title.field.extent')}
          placeholder={t('title.field.extentHint')}
          {...textField(form, 'extent')}
        />
        <TextInput
          className="span-1"
          label={t('title.field.dimensions')}
          {...textField(form, 'dimensions')}
        />
      </div>
    </section>
  );
}
