import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';

import { useTranslation } from '../../../../i18n/use-translation';
import type { Choice } from '../../../../lib/ui/ChoicePicker';
import { useDisplay } from '../../../../lib/ui/use-display';
import { MentionChoicesDocument } from './MentionChoices.generated';

const MOST_GUIDES = 3;

/** Finds titles, people, public events and guides for a picker. */
export function useMentionChoices(text: string): {
  readonly found: readonly Choice[];
  readonly isWaiting: boolean;
} {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const wanted = text.trim();
  const [asked] = useDebouncedValue(wanted, 180);
  const { data, loading, error } = useQuery(MentionChoicesDocument, {
    variables: { text: asked },
    skip: asked === '',
  });
  const isWaiting = error === undefined && (asked !== wanted || (loading && data === undefined));
  if (wanted === '' || data === undefined) return { found: [], isWaiting };
  const titles = data.searchCatalogue.nodes.map(({ title }) => ({
    id: title.id,
    label: title.titleProper,
    aside: t('stories.kind.title'),
    note: title.responsibility ?? '',
  }));
  const people = data.contributors.nodes.map(({ id, preferredName }) => ({
    id,
    label: preferredName,
    aside: t('stories.kind.person'),
  }));
  const events = data.events.nodes.map(({ id, name, startsAt }) => ({
    id,
    label: name.text,
    aside: t('stories.kind.event'),
    note: startsAt === null ? '' : dateOf(startsAt),
  }));
  const guides = data.guides
    .filter(({ name }) => name.text.toLowerCase().includes(wanted.toLowerCase()))
    .slice(0, MOST_GUIDES)
    .map(({ id, name }) => ({ id, label: name.text, aside: t('stories.kind.guide') }));
  return { found: [...events, ...guides, ...people, ...titles], isWaiting };
}
