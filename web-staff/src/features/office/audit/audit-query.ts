import { chosen, chosenOf, datesOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type { AuditFilter, AuditKind, AuditListQuery, AuditOrder } from './AuditList.generated';

/** A line of the audit log as a row shows it. */
export type AuditRow = AuditListQuery['auditEntries']['nodes'][number];

/** Kinds of things that staff do something with. */
export const auditKinds: readonly AuditKind[] = [
  'MEMBER',
  'LOAN',
  'MONEY',
  'TITLE',
  'COPY',
  'EVENT',
  'REGISTRATION',
  'BUSINESS',
  'CONSULTATION',
  'GUIDE',
  'MESSAGE',
  'PARTNER',
  'COMMUNITY',
  'VISIT',
  'FEEDBACK',
  'PRIVACY',
  'LIBRARY',
  'STAFF',
];

/** Orders of the list, as they stand in the address. */
export const auditSorts = ['newest', 'oldest'] as const;

/** Turns the state of the list into the filter and the order of its query. */
export function toAuditQuery(state: ListState): {
  readonly filter: AuditFilter;
  readonly orderBy: AuditOrder;
} {
  return {
    filter: {
      text: state.text || null,
      actorIds: chosen(state, 'actor'),
      acts: chosen(state, 'act'),
      kinds: chosenOf(state, 'kind', auditKinds),
      objectId: chosen(state, 'object')?.[0] ?? null,
      branchIds: chosen(state, 'branch'),
      dates: datesOf(state, 'day'),
    },
    orderBy: { field: 'OCCURRED_AT', direction: state.sort === 'oldest' ? 'ASC' : 'DESC' },
  };
}
