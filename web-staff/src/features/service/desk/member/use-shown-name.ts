import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';

import { ShownNameDocument } from './ShownName.generated';
import type { ShownNameQuery } from './ShownName.generated';
import { useDeskState } from '../use-desk';

const SHOWN_MS = 10_000;

type ShownMember = NonNullable<ShownNameQuery['member']>;

/** The whole name of the open member, as long as it may be read. */
export type NameShown = { readonly shown: ShownMember | null; readonly toggle: () => void };

/**
 * Shows the whole name of the open member for ten seconds. It is asked of the library every time, which notes
 * who looked; another member, or the end of the session, hides it at once.
 */
export function useShownName(): NameShown {
  const client = useApolloClient();
  const { member } = useDeskState();
  const [shown, setShown] = useState<ShownMember | null>(null);
  useEffect(() => {
    if (shown === null) return undefined;
    const timer = setTimeout(() => setShown(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  const memberId = member?.id ?? '';
  useEffect(() => setShown(null), [memberId]);
  const show = async () => {
    const answer = await client
      .query({ query: ShownNameDocument, variables: { id: memberId }, fetchPolicy: 'no-cache' })
      .catch(() => null);
    setShown(answer?.data?.member ?? null);
  };
  return {
    shown: shown?.id === memberId ? shown : null,
    toggle: () => {
      if (shown !== null) setShown(null);
      else if (memberId !== '') void show();
    },
  };
}
