import type { ApolloClient } from '@apollo/client';
import type { Unmasked } from '@apollo/client/masking';

import { CACHED_MY_LIBRARY } from '../../../../lib/member/forget-member';
import { MyLibraryDocument } from './MyLibrary.generated';
import type { MyLibraryQuery, MyLibraryQueryVariables } from './MyLibrary.generated';

type CachedAnswer = {
  readonly keptAt: string;
  readonly locale: string;
  readonly data: Unmasked<MyLibraryQuery>;
};

/**
 * Keeps the last answer in this browser, so that card and loans can be read without a connection; signing out
 * wipes it.
 */
export function cacheAnswer(client: ApolloClient, variables: MyLibraryQueryVariables): void {
  const data = client.readQuery({ query: MyLibraryDocument, variables });
  if (data === null) return;
  try {
    localStorage.setItem(
      CACHED_MY_LIBRARY,
      JSON.stringify({
        keptAt: new Date().toISOString(),
        locale: variables.locale,
        data,
      } satisfies CachedAnswer),
    );
  } catch {
    // A full or forbidden storage only costs reading offline.
  }
}

/**
 * Puts the kept answer back into the cache and tells when it was given; null when there is none in this
 * language.
 */
export function restoreCachedAnswer(client: ApolloClient, variables: MyLibraryQueryVariables): string | null {
  const kept = readCachedAnswer();
  if (kept === null || kept.locale !== variables.locale) return null;
  if (client.readQuery({ query: MyLibraryDocument, variables }) === null)
    client.writeQuery({ query: MyLibraryDocument, variables, data: kept.data });
  return kept.keptAt;
}

function readCachedAnswer(): CachedAnswer | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(CACHED_MY_LIBRARY) ?? 'null');
    return isCachedAnswer(kept) ? kept : null;
  } catch {
    return null;
  }
}

/**
 * What another version of the portal kept may have another shape: the cache then finds parts missing and asks
 * anew.
 */
function isCachedAnswer(candidate: unknown): candidate is CachedAnswer {
  return (
    typeof candidate === 'object' &&
    candidate !== null &&
    'keptAt' in candidate &&
    'locale' in candidate &&
    'data' in candidate
  );
}
