import { useApolloClient } from '@apollo/client/react';

import { useSession } from '../../session/session-context';
import { ExportableListsDocument } from '../export/ExportableLists.generated';
import type { ListDefinition } from '../list-definition';

/**
 * Returns the question whether all pages of a list may be printed, which is asked once somebody prints: the library
 * says of each list whether it may be taken along without a fresh proof.
 */
export function usePrintsWhole<Row>({ name, exportOf }: ListDefinition<Row>): () => Promise<boolean> {
  const client = useApolloClient();
  const { can } = useSession();
  return async () => {
    if (exportOf === undefined || !can('LISTS_EXPORT')) return false;
    const { data } = await client.query({ query: ExportableListsDocument });
    const found = data?.exportableLists.find(({ list }) => list === name);
    return found?.needsFreshProof === false;
  };
}
