import { useForm } from '@mantine/form';

import { useTranslation } from '../../../../i18n/use-translation';
import { parsePrice } from './form-values';
import type { TitleForm, TitleFormValues } from './form-values';
import { parseYear } from './title-fields';

const MOST_COPIES = 100;

/** Holds the title form; it refuses only what can be seen to be wrong without the server. */
export function useTitleForm(initialValues: TitleFormValues): TitleForm {
  const { t } = useTranslation();
  const isCount = (text: string) =>
    text.trim() === '' || (/^\d+$/.test(text.trim()) && Number(text) <= MOST_COPIES);
  return useForm<TitleFormValues>({
    initialValues,
    validate: {
      titleProper: (text) => (text.trim() === '' ? t('title.required') : null),
      publicationYear: (text) =>
        text.trim() !== '' && parseYear(text) === null ? t('title.yearInvalid') : null,
      copies: {
        count: (text) => (isCount(text) ? null : t('copies.countInvalid')),
        price: (text) => (text.trim() !== '' && parsePrice(text) === null ? t('copies.priceInvalid') : null),
      },
    },
  });
}
