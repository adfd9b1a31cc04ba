import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { sortRefusals } from '../../../lib/data/user-errors';
import type { Refusal } from '../../../lib/data/user-errors';
import { fieldError } from '../../../lib/ui/field-error';
import { toMemberField, typedAge } from './member-values';
import type { MemberValues } from './member-values';

/** The form of a member. */
export type MemberForm = UseFormReturnType<MemberValues>;

/** Holds the form of a member and shows what the server refuses, beside its field where it has one. */
export function useMemberForm(initialValues: MemberValues) {
  const { t } = useTranslation();
  const [general, setGeneral] = useState<readonly string[]>([]);
  const form = useForm<MemberValues>({
    initialValues,
    validate: {
      name: (text) => (text.trim() === '' ? fieldError(t('memberForm.required')) : null),
      birthDate: (text) =>
        text.trim() !== '' && typedAge(text) === null ? fieldError(t('memberForm.birthDateInvalid')) : null,
      categoryCode: (code) => (code === '' ? fieldError(t('memberForm.required')) : null),
    },
  });
  const show = (refusals: readonly Refusal[]) => {
    const sorted = sortRefusals(refusals, toMemberField);
    form.setErrors(
      Object.fromEntries(
        Object.entries(sorted.byField).map(([field, message]) => [field, fieldError(message)]),
      ),
    );
    setGeneral(sorted.general);
    focusFirstRefused(Object.keys(sorted.byField));
  };
  return { form, general, show };
}

/** Binds a text field of the form and marks it, so that the focus finds it when it is refused. */
export function memberField(form: MemberForm, path: keyof MemberValues) {
  return { ...form.getInputProps(path), 'data-path': path, autoComplete: 'off' };
}

/** Moves the focus to the first field on the page that is refused, once it is drawn. */
export function focusFirstRefused(refused: readonly string[]): void {
  // Two frames: one for the errors to be drawn, one for a closed section to open.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const fields = [...document.querySelectorAll<HTMLElement>('[data-path]')];
      fields.find(({ dataset }) => dataset.path !== undefined && refused.includes(dataset.path))?.focus();
    }),
  );
}
