import { Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

import { useTranslation } from '../../i18n/use-translation';
import { textField } from './form-field';

type WordsFieldsProps<Values> = {
  readonly form: UseFormReturnType<Values>;
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly lines?: number;
  readonly autoFocus?: boolean;
};

/** Asks for a text in both languages, side by side; Indonesian first, English may stay empty. */
export function WordsFields<Values>({
  form,
  path,
  label,
  hint,
  lines = 1,
  autoFocus = false,
}: WordsFieldsProps<Values>) {
  const { t } = useTranslation();
  const english = t('common.inEnglish', { label });
  if (lines === 1) {
    return (
      <>
        <TextInput
          className="span-3"
          label={label}
          description={hint}
          autoFocus={autoFocus}
          {...textField(form, `${path}.indonesian`)}
        />
        <TextInput className="span-3" label={english} lang="en" {...textField(form, `${path}.english`)} />
      </>
    );
  }
  return (
    <>
      <Textarea
        className="span-3"
        label={label}
        description={hint}
        autosize
        minRows={lines}
        maxRows={16}
        {...textField(form, `${path}.indonesian`)}
      />
      <Textarea
        className="span-3"
        label={english}
        lang="en"
        autosize
        minRows={lines}
        maxRows={16}
        {...textField(form, `${path}.english`)}
      />
    </>
  );
}
