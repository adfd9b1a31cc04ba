import { useQuery } from '@apollo/client/react';

import { useSession } from './session-context';
import { ColleaguesDocument } from './Colleagues.generated';

/**
 * Returns the colleagues to choose from; undefined for who may not list accounts, and while they are not
 * known.
 */
export function useColleagues(): { readonly value: string; readonly label: string }[] | undefined {
  const { can } = useSession();
  const { data } = useQuery(ColleaguesDocument, { skip: !can('STAFF_MANAGE') });
  return data?.staffMembers.nodes.map(({ id, name }) => ({ value: id, label: name }));
}
