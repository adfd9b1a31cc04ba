import { Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

import { useTranslation } from '../../i18n/use-translation';
import { textField } from './form-field';
import { useEnglishShown } from './WordsGroup';

type WordsFieldsProps<Values> = {
  readonly form: UseFormReturnType<Values>;
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly lines?: number;
  readonly autoFocus?: boolean;
};

/**
 * Asks for a text in both languages, side by side; Indonesian first, English may stay empty and is folded with
 * its group until it is wanted.
 */
export function WordsFields<Values>({
  form,
  path,
  label,
  hint,
  lines = 1,
  autoFocus = false,
}: WordsFieldsProps<Values>) {
  const { t } = useTranslation();
  const isGroupOpen = useEnglishShown();
  const english = textField(form, `${path}.english`);
  const isShown = isGroupOpen || Boolean(english.value) || english.error !== undefined;
  const Field = lines === 1 ? TextInput : Textarea;
  const size = lines === 1 ? {} : { autosize: true, minRows: lines, maxRows: 16 };
  return (
    <>
      <Field
        className={isShown ? 'span-3' : 'span-6'}
        label={label}
        description={hint}
        autoFocus={autoFocus}
        {...size}
        {...textField(form, `${path}.indonesian`)}
      />
      {isShown && (
        <Field className="span-3" label={t('common.inEnglish', { label })} lang="en" {...size} {...english} />
      )}
    </>
  );
}
