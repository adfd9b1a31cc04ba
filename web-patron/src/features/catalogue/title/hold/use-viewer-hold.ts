import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';

import { useLocale } from '../../../../lib/language';
import { ViewerHoldDocument } from './ViewerHold.generated';
import type { ViewerHoldQuery } from './ViewerHold.generated';

/** Is a hold of the member on this title. */
export type OwnHold = NonNullable<NonNullable<ViewerHoldQuery['title']>['viewerHold']>;

type ViewerHold = { readonly hold: OwnHold | null; readonly setHold: (hold: OwnHold | null) => void };

/** Tells which hold a member has on a title; for anonymous visitors nobody asks. */
export function useViewerHold(titleId: string, isMember: boolean): ViewerHold {
  const client = useApolloClient();
  const locale = useLocale();
  const [hold, setHold] = useState<OwnHold | null>(null);
  useEffect(() => {
    if (!isMember) return undefined;
    let isGone = false;
    client
      .query({ query: ViewerHoldDocument, variables: { id: titleId, locale }, fetchPolicy: 'network-only' })
      .then(
        ({ data }) => isGone || setHold(data?.title?.viewerHold ?? null),
        // The button then offers a hold that may exist already, and the library says so.
        () => undefined,
      );
    return () => {
      isGone = true;
      setHold(null);
    };
  }, [client, isMember, locale, titleId]);
  return { hold, setHold };
}
