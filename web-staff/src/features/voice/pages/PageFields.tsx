import { NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { lazy, Suspense } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { findErrorText, textField } from '../../../lib/form/form-field';
import { fieldError } from '../../../lib/ui/field-error';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { isFixedKind, PAGE_KINDS } from './page-values';
import type { PageValues, TextLanguage } from './page-values';

// The editor is larger than the rest of the screen: it comes when somebody writes.
const RichTextField = lazy(async () => ({
  default: (await import('./rich-text/RichTextField')).RichTextField,
}));

const LANGUAGES = ['indonesian', 'english'] as const;

type PageFieldsProps = {
  readonly form: UseFormReturnType<PageValues>;
  readonly isNew: boolean;
  readonly language: TextLanguage;
  readonly onLanguage: (language: TextLanguage) => void;
};

/** Asks for what a page is about, its address, and its title and text in one language at a time. */
export function PageFields({ form, isNew, language, onLanguage }: PageFieldsProps) {
  const { t } = useTranslation();
  const path = `document.${language}` as const;
  return (
    <section className="panel panel-body stack" style={{ gap: 14 }} aria-label={t('sitePages.field.text')}>
      <div className="row wrap" style={{ alignItems: 'start' }}>
        {isNew && form.values.kind !== 'STORY' && (
          <NativeSelect
            label={t('sitePages.field.kind')}
            data={PAGE_KINDS.map((value) => ({ value, label: t(`sitePages.kind.${value}`) }))}
            {...form.getInputProps('kind')}
          />
        )}
        {!isFixedKind(form.values.kind) && (
          <TextInput
            label={t('sitePages.field.slug')}
            description={
              isNew
                ? t(form.values.kind === 'STORY' ? 'stories.slugHint' : 'sitePages.field.slugHint')
                : undefined
            }
            maxLength={80}
            {...textField(form, 'slug')}
          />
        )}
      </div>
      <div className="list-tabs" role="group" aria-label={t('sitePages.field.language')}>
        {LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === language}
            className="tab-button"
            onClick={() => onLanguage(one)}
          >
            {t(`sitePages.language.${one}`)}
          </button>
        ))}
      </div>
      <TextInput
        key={`title-${language}`}
        lang={language === 'english' ? 'en' : 'id'}
        label={titleLabel(t('sitePages.field.title'), language, (label) => t('common.inEnglish', { label }))}
        maxLength={160}
        {...textField(form, `title.${language}`)}
      />
      <Suspense fallback={<SkeletonRows count={6} />}>
        <RichTextField
          key={language}
          language={language}
          label={titleLabel(t('sitePages.field.text'), language, (label) => t('common.inEnglish', { label }))}
          value={form.values.document[language]}
          error={fieldError(findErrorText(form, path))}
          onChange={(document) => form.setFieldValue(path, document)}
        />
      </Suspense>
    </section>
  );
}

function titleLabel(label: string, language: TextLanguage, inEnglish: (label: string) => string): string {
  return language === 'english' ? inEnglish(label) : label;
}
