import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

import { useTranslation } from '../../../i18n/use-translation';
import { textField } from '../../../lib/form/form-field';
import { Button } from '../../../lib/ui/Button';
import { IconButton } from '../../../lib/ui/IconButton';
import type { GuideValues } from './guide-values';

/** Asks where a guide has its facts from; without a source it cannot be published. */
export function SourcesSection({ form }: { readonly form: UseFormReturnType<GuideValues> }) {
  const { t } = useTranslation();
  const { sources } = form.values;
  return (
    <section className="panel" aria-labelledby="guide-sources">
      <header>
        <h2 id="guide-sources">{t('guides.section.sources')}</h2>
      </header>
      <div className="panel-body">
        {sources.map((_source, index) => (
          <fieldset
            key={index}
            className="part-card"
            aria-label={t('guides.sourceNumber', { number: index + 1 })}
          >
            <div className="form-grid">
              <TextInput
                className="span-3"
                label={t('guides.field.sourceName')}
                maxLength={200}
                {...textField(form, `sources.${index}.name`)}
              />
              <TextInput
                className="span-3"
                type="url"
                label={t('guides.field.sourceUrl')}
                maxLength={300}
                {...textField(form, `sources.${index}.url`)}
              />
            </div>
            <IconButton
              compact
              icon="close"
              label={t('title.picker.removePerson', {
                name: t('guides.sourceNumber', { number: index + 1 }),
              })}
              onClick={() =>
                form.setFieldValue(
                  'sources',
                  sources.filter((_, place) => place !== index),
                )
              }
            />
          </fieldset>
        ))}
        <Button small onClick={() => form.setFieldValue('sources', [...sources, { name: '', url: '' }])}>
          {t('guides.addSource')}
        </Button>
      </div>
    </section>
  );
}
