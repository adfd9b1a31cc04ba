import { Checkbox, Textarea } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';

/** What everybody may read of a case, in words of its own; null while nothing is to be published. */
export type PublicWords = { readonly question: string; readonly answer: string } | null;

type PublicProps = { readonly words: PublicWords; readonly onChange: (words: PublicWords) => void };

/** Asks whether everybody may read the answer, and in which words: those to the person may name them. */
export function PublicFields({ words, onChange }: PublicProps) {
  const { t } = useTranslation();
  return (
    <>
      <Checkbox
        label={t('feedbackCases.publish')}
        checked={words !== null}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.checked ? { question: '', answer: '' } : null)
        }
      />
      {words !== null && (
        <>
          <Textarea
            label={t('feedbackCases.field.publicQuestion')}
            description={t('feedbackCases.publicHint')}
            autosize
            minRows={1}
            maxLength={300}
            value={words.question}
            onChange={({ currentTarget }) => onChange({ ...words, question: currentTarget.value })}
          />
          <Textarea
            label={t('feedbackCases.field.publicAnswer')}
            description={t('feedbackCases.publicAnswerHint')}
            autosize
            minRows={3}
            maxLength={4000}
            value={words.answer}
            onChange={({ currentTarget }) => onChange({ ...words, answer: currentTarget.value })}
          />
        </>
      )}
    </>
  );
}
