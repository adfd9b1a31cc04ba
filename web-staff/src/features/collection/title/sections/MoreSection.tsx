import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { textField } from '../../../../lib/form/form-field';
import type { TitleForm } from '../form/form-values';

const texts = [
  ['edition', 'span-2'],
  ['seriesTitle', 'span-3'],
  ['seriesNumber', 'span-1'],
  ['responsibility', 'span-4'],
  ['publicationDate', 'span-2'],
  ['parallelTitle', 'span-3'],
  ['originalTitle', 'span-3'],
  ['contentType', 'span-3'],
  ['carrierType', 'span-3'],
] as const;

// What a record of another system always carries (content and carrier type, responsibility) is no reason to
// open.
const worthOpening = [
  'edition',
  'seriesTitle',
  'parallelTitle',
  'originalTitle',
  'notes',
  'variantTitles',
] as const;

/** Holds what few books need; it opens by itself when one of its fields is filled or refused. */
export function MoreSection({ form }: { readonly form: TitleForm }) {
  const { t } = useTranslation();
  const isNeeded = [
    ...texts.map(([name]) => name),
    'summary',
    'notes',
    'variantTitles',
    'tableOfContents',
  ].some((name) => form.errors[name] !== undefined);
  const [opened, setOpened] = useState(() => worthOpening.some((name) => form.values[name] !== ''));
  return (
    <section className="form-section">
      <details
        className="more-fields"
        open={opened || isNeeded}
        onToggle={(event) => setOpened(event.currentTarget.open)}
      >
        <summary>
          {t('title.section.more')} <span className="quiet">{t('title.section.moreHint')}</span>
        </summary>
        <div className="form-grid">
          {texts.map(([name, span]) => (
            <TextInput
              key={name}
              className={span}
              label={t(`title.field.${name}`)}
              {...textField(form, name)}
            />
          ))}
          <Textarea
            label={t('title.field.summary')}
            autosize
            minRows={3}
            maxRows={10}
            {...textField(form, 'summary')}
          />
          <Textarea
            className="span-3"
            label={t('title.field.notes')}
            description={t('title.field.onePerLine')}
            autosize
            minRows={2}
            maxRows={8}
            {...textField(form, 'notes')}
          />
          <Textarea
            className="span-3"
            label={t('title.field.variantTitles')}
            description={t('title.field.onePerLine')}
            autosize
            minRows={2}
            maxRows={8}
            {...textField(form, 'variantTitles')}
          />
          <Textarea
            label={t('title.field.tableOfContents')}
            autosize
            minRows={2}
            maxRows={12}
            {...textField(form, 'tableOfContents')}
          />
        </div>
      </details>
    </section>
  );
}
