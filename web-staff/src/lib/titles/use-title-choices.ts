import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';

import { useTranslation } from '../../i18n/use-translation';
import type { Choice } from '../ui/ChoicePicker';
import { TitleChoicesDocument } from './TitleChoices.generated';

/** Finds titles of the catalogue for a picker, as readers find them. */
export function useTitleChoices(text: string): {
  readonly found: readonly Choice[];
  readonly isWaiting: boolean;
} {
  const { t } = useTranslation();
  const wanted = text.trim();
  const [asked] = useDebouncedValue(wanted, 180);
  const { data, loading, error } = useQuery(TitleChoicesDocument, {
    variables: { text: asked },
    skip: asked === '',
  });
  const isWaiting = error === undefined && (asked !== wanted || (loading && data === undefined));
  const nodes = wanted === '' ? [] : (data?.searchCatalogue.nodes ?? []);
  const found = nodes.map(({ title }) => ({
    id: title.id,
    label: title.titleProper,
    aside: t('eventEditor.availability', {
      available: title.availability.availableCount,
      copies: title.availability.copyCount,
    }),
    note: [title.responsibility, title.publicationYear].filter((part) => part !== null).join(' · '),
  }));
  return { found, isWaiting };
}
