import { useQuery } from '@apollo/client/react';

import { useSession } from '../../../lib/session/session-context';
import { AuditStaffDocument } from './AuditStaff.generated';

/**
 * Returns the colleagues to choose from; undefined for who may not list accounts, and while they are not
 * known.
 */
export function useColleagues(): { readonly value: string; readonly label: string }[] | undefined {
  const { can } = useSession();
  const { data } = useQuery(AuditStaffDocument, { skip: !can('STAFF_MANAGE') });
  return data?.staffMembers.nodes.map(({ id, name }) => ({ value: id, label: name }));
}
