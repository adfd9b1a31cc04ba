import { Textarea, TextInput } from '@mantine/core';
import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import type { Words } from '../../../../lib/form/words';
import { fieldError } from '../../../../lib/ui/field-error';
import { useTranslation } from '../../../../i18n/use-translation';

type WordsInputProps = {
  readonly label: string;
  readonly words: Words;
  /** Which of the languages is written. */
  readonly language: Language;
  readonly longest: number;
  readonly lines?: number;
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly onChange: (words: Words) => void;
};

/** Asks for a text in the language that is written; while it is English, the Indonesian text stands below. */
export function WordsInput({
  label,
  words,
  language,
  longest,
  lines = 1,
  error,
  hint,
  onChange,
}: WordsInputProps) {
  const { t } = useTranslation();
  const Field = lines === 1 ? TextInput : Textarea;
  const size = lines === 1 ? {} : { autosize: true, minRows: lines, maxRows: 12 };
  const name = language === 'en' ? 'english' : 'indonesian';
  return (
    <Field
      {...size}
      lang={language}
      label={language === 'en' ? t('common.inEnglish', { label }) : label}
      description={language === 'en' && words.indonesian !== '' ? words.indonesian : hint}
      maxLength={longest}
      autoComplete="off"
      error={fieldError(error)}
      value={words[name]}
      onChange={({ currentTarget: { value } }) => onChange({ ...words, [name]: value })}
    />
  );
}
