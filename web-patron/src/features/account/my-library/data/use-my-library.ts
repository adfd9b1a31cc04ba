import { useApolloClient, useQuery } from '@apollo/client/react';
import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import { useCallback, useEffect, useState } from 'react';

import { useLocale } from '../../../../lib/language';
import { cacheAnswer, restoreCachedAnswer } from './offline-cache';
import type { MemberProfile, OwnCertificates, OwnRegistrations } from './member-profile';
import { MyLibraryDocument } from './MyLibrary.generated';
import type { MyLibraryQuery } from './MyLibrary.generated';

/** Is how far *my library* has come. */
export type MyLibraryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'here';
      readonly member: MemberProfile;
      readonly registrations: OwnRegistrations;
      readonly certificates: OwnCertificates;
      readonly isCurrent: boolean;
      readonly isOffline: boolean;
      readonly keptAt: string | null;
    };

type Asking =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'answered'; readonly isSomebody: boolean }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Shows what is known at once and asks for what is true now; without a connection the last answer stays, with
 * its time.
 */
export function useMyLibrary(): { readonly state: MyLibraryState; readonly askAgain: () => void } {
  const client = useApolloClient();
  const locale = useLocale();
  const [keptAt] = useState(() => restoreCachedAnswer(client, { locale }));
  const [round, setRound] = useState(0);
  const [asking, setAsking] = useState<Asking>({ kind: 'waiting' });
  const { data } = useQuery(MyLibraryDocument, { variables: { locale }, fetchPolicy: 'cache-only' });
  useEffect(() => {
    const stop = new AbortController();
    // Asked anew after a change: an answer from before the change must neither serve for it nor come after
    // it.
    const context = { fetchOptions: { signal: stop.signal }, queryDeduplication: false };
    client
      .query({ query: MyLibraryDocument, variables: { locale }, fetchPolicy: 'network-only', context })
      .then(
        ({ data: answer }) => {
          if (stop.signal.aborted) return;
          cacheAnswer(client, { locale });
          setAsking({ kind: 'answered', isSomebody: answer?.viewer.member !== null });
        },
        (error: unknown) => stop.signal.aborted || setAsking({ kind: 'failed', error }),
      );
    return () => stop.abort();
  }, [client, locale, round]);
  const askAgain = useCallback(() => setRound((before) => before + 1), []);
  useReturn(askAgain);
  return { state: stateOf(data, asking, keptAt), askAgain };
}

/**
 * A phone keeps a page open for days: whoever looks at it again, or is connected again, sees today's dates.
 */
function useReturn(onReturn: () => void): void {
  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') onReturn();
    };
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('online', onReturn);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('online', onReturn);
    };
  }, [onReturn]);
}

function stateOf(data: MyLibraryQuery | undefined, asking: Asking, keptAt: string | null): MyLibraryState {
  const member = data?.viewer.member;
  const fault = asking.kind === 'failed' ? describeFault(asking.error).kind : null;
  const isOffline = fault === 'offline';
  if (fault === 'unauthenticated') return { kind: 'nobody' };
  if (data && member)
    return {
      kind: 'here',
      member,
      registrations: data.ownRegistrations.nodes,
      certificates: data.ownCertificates,
      isCurrent: asking.kind === 'answered',
      isOffline,
      keptAt,
    };
  if (asking.kind === 'failed') return { kind: 'failed', error: asking.error };
  // Only the library says that nobody is signed in; its answer may come before this page can read it.
  return asking.kind === 'answered' && !asking.isSomebody ? { kind: 'nobody' } : { kind: 'loading' };
}
