import type { UseFormReturnType } from '@mantine/form';

import { fieldError } from '../ui/field-error';

/** Returns the refusal of a field as text, if it has one. */
export function findErrorText(
  form: { readonly errors: Readonly<Record<string, unknown>> },
  path: string,
): string | undefined {
  const error = form.errors[path];
  return typeof error === 'string' ? error : undefined;
}

/** Binds a field for a day, a time or both; what it holds is text, and empty without one. */
export function whenField<Values>(
  form: UseFormReturnType<Values>,
  path: Parameters<UseFormReturnType<Values>['getInputProps']>[0],
) {
  const { value, onChange } = form.getInputProps(path);
  return {
    value: typeof value === 'string' ? value : '',
    onChange: (next: string) => void onChange(next),
    error: fieldError(findErrorText(form, String(path))),
    'data-path': String(path),
  };
}

/** Binds a text field of the form; its refusal wears the octagon. */
export function textField<Values>(
  form: UseFormReturnType<Values>,
  path: Parameters<UseFormReturnType<Values>['getInputProps']>[0],
) {
  const error = findErrorText(form, String(path));
  return {
    ...form.getInputProps(path),
    error: fieldError(error),
    'data-path': String(path),
    autoComplete: 'off',
  };
}
