import { TextInput } from '@mantine/core';
import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import { useTranslation } from '../../../../i18n/use-translation';
import { DateField } from '../../../../lib/form/when/DateField';
import { fieldError } from '../../../../lib/ui/field-error';
import { BOUNDS } from './survey-draft';
import type { SurveyDraft } from './survey-draft';
import { hasDays } from './use-builder';
import type { Builder } from './use-builder';
import { WordsInput } from './WordsInput';

type AboutPanelProps = {
  readonly builder: Builder;
  readonly language: Language;
  /** Why the library did not take the address. */
  readonly slugError: string | undefined;
};

/** Asks for the words around a survey, its address, and between which days it takes answers, as far as its kind has them. */
export function AboutPanel({ builder, language, slugError }: AboutPanelProps) {
  const { t } = useTranslation();
  const { draft } = builder.state;
  const write = (changes: Partial<Omit<SurveyDraft, 'sections'>>) => builder.run({ act: 'write', changes });
  return (
    <section className="panel survey-about" aria-labelledby="survey-about">
      <header>
        <h2 id="survey-about">{t('surveys.about')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        <WordsInput
          label={t('surveys.surveyTitle')}
          words={draft.title}
          language={language}
          longest={BOUNDS.title}
          error={builder.told(null, ['titleMissing'])}
          onChange={(title) => write({ title })}
        />
        <WordsInput
          label={t('surveys.surveyIntro')}
          words={draft.intro}
          language={language}
          longest={BOUNDS.paragraphs}
          lines={2}
          onChange={(intro) => write({ intro })}
        />
        <WordsInput
          label={t('surveys.surveyThanks')}
          words={draft.thanks}
          language={language}
          longest={BOUNDS.paragraphs}
          lines={2}
          onChange={(thanks) => write({ thanks })}
        />
        <div className="survey-filters">
          {builder.kind === 'GENERAL' && (
            <TextInput
              label={t('surveys.slug')}
              description={t('surveys.slugHint')}
              maxLength={80}
              autoComplete="off"
              error={fieldError(slugError)}
              value={draft.slug}
              onChange={({ currentTarget: { value } }) => write({ slug: value })}
            />
          )}
          {hasDays(builder.kind) &&
            (['opensOn', 'closesOn'] as const).map((name) => (
              <DateField
                key={name}
                label={t(`surveys.${name}`)}
                error={fieldError(name === 'closesOn' ? builder.told(null, ['daysWrong']) : undefined)}
                value={draft[name]}
                onChange={(day) => write({ [name]: day })}
              />
            ))}
        </div>
      </div>
    </section>
  );
}
