import { Checkbox, NativeSelect } from '@mantine/core';
import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import { useTranslation } from '../../../../i18n/use-translation';
import { wordsIn } from '../../../../lib/form/words';
import { fieldError } from '../../../../lib/ui/field-error';
import { possibleConditions } from './conditions';
import { answersOf, questionsOf } from './survey-draft';
import type { DraftQuestion, SurveyDraft } from './survey-draft';

type ConditionFieldsProps = {
  readonly draft: SurveyDraft;
  readonly question: DraftQuestion;
  readonly language: Language;
  readonly error: string | undefined;
  readonly onChange: (showIf: DraftQuestion['showIf']) => void;
};

/** Asks after which answers of which earlier question this one is shown. */
export function ConditionFields({ draft, question, language, error, onChange }: ConditionFieldsProps) {
  const { t } = useTranslation();
  const { showIf } = question;
  const possible = possibleConditions(draft, question.key);
  const named = questionsOf(draft).find(({ key }) => key === showIf?.questionKey);
  if (possible.length === 0 && showIf === null)
    return <p className="muted small">{t('surveys.showIfNothing')}</p>;
  // What is named and no longer possible stays in the list, so that it can be seen and changed.
  const listed = named === undefined || possible.includes(named) ? possible : [...possible, named];
  const toggle = (answer: string, isChosen: boolean) => {
    if (showIf === null) return;
    const others = showIf.optionKeys.filter((key) => key !== answer);
    onChange({ ...showIf, optionKeys: isChosen ? [...others, answer] : others });
  };
  return (
    <>
      <NativeSelect
        label={t('surveys.showIf')}
        error={fieldError(error)}
        value={showIf?.questionKey ?? ''}
        data={[
          { value: '', label: t('surveys.showIfNone') },
          ...listed.map(({ key, label }) => ({
            value: key,
            label: wordsIn(label, language) || t('surveys.noLabel'),
          })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange(value === '' ? null : { questionKey: value, optionKeys: [] })
        }
      />
      {showIf !== null && (
        <fieldset className="survey-items">
          <legend>{t('surveys.showIfAnswers')}</legend>
          {answersOf(named).map(({ key, label }) => (
            <Checkbox
              key={key}
              label={wordsIn(label, language) || key}
              checked={showIf.optionKeys.includes(key)}
              onChange={({ currentTarget: { checked } }) => toggle(key, checked)}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
