import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { Language } from '@pustaka/web-shared/i18n/language.ts';
import type { QuestionKind } from '@pustaka/web-shared/surveys/shown-survey.ts';

import { useTranslation } from '../../../../i18n/use-translation';
import { fieldError } from '../../../../lib/ui/field-error';
import { ConditionFields } from './ConditionFields';
import type { ProblemName } from './draft-problems';
import { OptionList } from './OptionList';
import { BOUNDS, questionKinds } from './survey-draft';
import type { DraftQuestion, SurveyDraft } from './survey-draft';
import { WordsInput } from './WordsInput';

/** Stands where no number is typed; no scale has it. */
const NO_NUMBER = -1;
const OUTCOMES = ['KNOWS', 'DOES', 'PLANS'] as const;

type QuestionFieldsProps = {
  readonly draft: SurveyDraft;
  readonly question: DraftQuestion;
  readonly language: Language;
  readonly asksOutcome: boolean;
  /** The words of a problem of this question that is to be told; undefined when there is none. */
  readonly problemOf: (...names: readonly ProblemName[]) => string | undefined;
  readonly onChange: (changes: Partial<DraftQuestion>) => void;
};

/** Asks for a question: its words, how it is answered, and when it is shown. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { question, language, asksOutcome, problemOf, onChange, draft } = props;
  const { t } = useTranslation();
  const { kind } = question;
  return (
    <div className="survey-fields">
      <WordsInput
        label={t('surveys.label')}
        words={question.label}
        language={language}
        longest={BOUNDS.label}
        error={problemOf('labelMissing')}
        onChange={(label) => onChange({ label })}
      />
      <WordsInput
        label={t('surveys.hint')}
        words={question.hint}
        language={language}
        longest={BOUNDS.label}
        onChange={(hint) => onChange({ hint })}
      />
      <NativeSelect
        label={t('surveys.answerKind')}
        value={kind}
        data={questionKinds.map((value) => ({ value, label: t(`surveys.questionKind.${value}`) }))}
        onChange={({ currentTarget: { value } }) => onChange({ kind: toKind(value) })}
      />
      <KindFields {...props} />
      <Checkbox
        label={t('surveys.isRequired')}
        checked={question.isRequired}
        onChange={({ currentTarget: { checked } }) => onChange({ isRequired: checked })}
      />
      {asksOutcome && (kind === 'SCALE' || kind === 'CHOICE') && (
        <NativeSelect
          label={t('surveys.outcome')}
          description={t('surveys.outcomeText')}
          value={question.outcome ?? ''}
          data={[
            { value: '', label: t('surveys.outcomes.none') },
            ...OUTCOMES.map((value) => ({ value, label: t(`surveys.outcomes.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            onChange({ outcome: OUTCOMES.find((one) => one === value) ?? null })
          }
        />
      )}
      <ConditionFields
        draft={draft}
        question={question}
        language={language}
        error={problemOf('conditionWrong')}
        onChange={(showIf) => onChange({ showIf })}
      />
    </div>
  );
}

function KindFields({ question, language, problemOf, onChange }: QuestionFieldsProps) {
  const { t } = useTranslation();
  const { kind, options, rows } = question;
  if (kind === 'TEXT') return null;
  if (kind === 'SCALE')
    return (
      <ScaleFields
        scale={question.scale}
        language={language}
        error={problemOf('scaleWrong')}
        onChange={(scale) => onChange({ scale })}
      />
    );
  return (
    <>
      {kind === 'MATRIX' && (
        <OptionList
          of="row"
          legend={t('surveys.rows')}
          items={rows}
          language={language}
          error={problemOf('rowMissing')}
          onChange={(next) => onChange({ rows: next })}
        />
      )}
      <OptionList
        of="option"
        legend={t(kind === 'MATRIX' ? 'surveys.columns' : 'surveys.options')}
        items={options}
        language={language}
        error={problemOf('fewOptions', 'optionMissing')}
        onChange={(next) => onChange({ options: next })}
      />
    </>
  );
}

type ScaleFieldsProps = {
  readonly scale: DraftQuestion['scale'];
  readonly language: Language;
  readonly error: string | undefined;
  readonly onChange: (scale: DraftQuestion['scale']) => void;
};

function ScaleFields({ scale, language, error, onChange }: ScaleFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="survey-scale-fields">
      {(['min', 'max'] as const).map((end) => (
        <TextInput
          key={end}
          type="number"
          min={0}
          label={t(`surveys.${end}`)}
          error={fieldError(end === 'max' ? error : undefined)}
          value={scale[end] === NO_NUMBER ? '' : String(scale[end])}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...scale, [end]: value === '' ? NO_NUMBER : Number(value) })
          }
        />
      ))}
      {(['lowLabel', 'highLabel'] as const).map((end) => (
        <WordsInput
          key={end}
          label={t(`surveys.${end}`)}
          words={scale[end]}
          language={language}
          longest={BOUNDS.option}
          onChange={(words) => onChange({ ...scale, [end]: words })}
        />
      ))}
    </div>
  );
}

function toKind(value: string): QuestionKind {
  return questionKinds.find((kind) => kind === value) ?? 'CHOICE';
}
