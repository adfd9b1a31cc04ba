import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';

import type { Choice } from '../ui/ChoicePicker';
import { InstitutionChoicesDocument } from './InstitutionChoices.generated';

/** Finds institutions for a picker by a part of their name. */
export function usePartnerChoices(text: string): {
  readonly found: readonly Choice[];
  readonly isWaiting: boolean;
} {
  const wanted = text.trim();
  const [asked] = useDebouncedValue(wanted, 180);
  const { data, loading, error } = useQuery(InstitutionChoicesDocument, {
    variables: { text: asked },
    skip: asked === '',
  });
  const isWaiting = error === undefined && (asked !== wanted || (loading && data === undefined));
  const nodes = wanted === '' ? [] : (data?.partners.nodes ?? []);
  return {
    found: nodes.map(({ id, name }) => ({ id, label: name })),
    isWaiting,
  };
}
