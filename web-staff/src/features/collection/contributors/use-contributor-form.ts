import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { sortRefusals } from '../../../lib/data/user-errors';
import type { Refusal } from '../../../lib/data/user-errors';
import { fieldError } from '../../../lib/ui/field-error';
import { toContributorField, isYear } from './contributor-values';
import type { ContributorValues } from './contributor-values';

/** The form of a heading. */
export type ContributorForm = UseFormReturnType<ContributorValues>;

/** Holds the form of a heading and shows what the server refuses. */
export function useContributorForm(initialValues: ContributorValues) {
  const { t } = useTranslation();
  const [general, setGeneral] = useState<readonly string[]>([]);
  // A name that exists may be meant all the same: the next save says so.
  const [isTaken, setIsTaken] = useState(false);
  const year = (text: string) => (isYear(text) ? null : fieldError(t('contributors.yearInvalid')));
  const form = useForm<ContributorValues>({
    initialValues,
    validate: {
      preferredName: (text) => (text.trim() === '' ? fieldError(t('title.required')) : null),
      birthYear: year,
      deathYear: year,
    },
  });
  const show = (refusals: readonly Refusal[]) => {
    const sorted = sortRefusals(refusals, toContributorField);
    form.setErrors(
      Object.fromEntries(
        Object.entries(sorted.byField).map(([field, message]) => [field, fieldError(message)]),
      ),
    );
    setGeneral(sorted.general);
    setIsTaken(refusals.some(({ code }) => code === 'ALREADY_EXISTS'));
  };
  return { form, general, isTaken, show };
}
