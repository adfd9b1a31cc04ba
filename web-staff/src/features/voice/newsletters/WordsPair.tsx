import { Textarea, TextInput } from '@mantine/core';

import { useTranslation } from '../../../i18n/use-translation';
import type { Words } from '../../../lib/form/words';

type WordsPairProps = {
  readonly label: string;
  readonly hint?: string;
  readonly lines?: number;
  readonly longest: number;
  readonly value: Words;
  readonly onChange: (words: Words) => void;
};

/** Asks for a text in both languages, one below the other. */
export function WordsPair({ label, hint, lines = 1, longest, value, onChange }: WordsPairProps) {
  const { t } = useTranslation();
  const Field = lines === 1 ? TextInput : Textarea;
  const size = lines === 1 ? {} : { autosize: true, minRows: lines, maxRows: 16 };
  return (
    <>
      <Field
        label={label}
        description={hint}
        maxLength={longest}
        {...size}
        value={value.indonesian}
        onChange={({ currentTarget }) => onChange({ ...value, indonesian: currentTarget.value })}
      />
      <Field
        label={t('common.inEnglish', { label })}
        lang="en"
        maxLength={longest}
        {...size}
        value={value.english}
        onChange={({ currentTarget }) => onChange({ ...value, english: currentTarget.value })}
      />
    </>
  );
}
