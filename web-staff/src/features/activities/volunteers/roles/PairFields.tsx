import { TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';

/** A text in both languages as it is typed. */
export type Pair = { readonly indonesian: string; readonly english: string };

/** Gives a pair to type into: what is known, English only where it was written. */
export function toPair(
  text: { readonly indonesian: string; readonly english: string; readonly locales: readonly string[] } | null,
): Pair {
  if (text === null) return { indonesian: '', english: '' };
  return { indonesian: text.indonesian, english: text.locales.includes('EN') ? text.english : '' };
}

/** Gives what is sent of a pair. */
export function fromPair({ indonesian, english }: Pair) {
  return { indonesian, english: english.trim() === '' ? null : english };
}

type PairFieldsProps = {
  readonly label: string;
  readonly maxLength: number;
  readonly value: Pair;
  readonly onChange: (value: Pair) => void;
  readonly isFirst?: boolean;
};

/** Asks for a short text in both languages. */
export function PairFields({ label, maxLength, value, onChange, isFirst = false }: PairFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        {...(isFirst ? { 'data-autofocus': true } : {})}
        label={t('volunteers.inIndonesian', { label })}
        maxLength={maxLength}
        value={value.indonesian}
        onChange={({ currentTarget }) => onChange({ ...value, indonesian: currentTarget.value })}
      />
      <TextInput
        label={t('volunteers.inEnglish', { label })}
        maxLength={maxLength}
        value={value.english}
        onChange={({ currentTarget }) => onChange({ ...value, english: currentTarget.value })}
      />
    </>
  );
}
