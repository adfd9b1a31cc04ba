import { materialTypes } from '../../../lib/titles/title-terms';
import { chosen, chosenOf, spanOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type { CopyFilter, CopyListQuery, CopyOrder, CopyStatus } from './CopyList.generated';

/** A copy as a row shows it. */
export type CopyRow = CopyListQuery['copies']['nodes'][number];

/** The states of a copy, in the order of its life. */
export const copyStatuses: readonly CopyStatus[] = [
  'AVAILABLE',
  'ON_LOAN',
  'ON_HOLD_SHELF',
  'IN_TRANSIT',
  'IN_PROCESSING',
  'ON_ORDER',
  'IN_REPAIR',
  'MISSING',
  'LOST',
  'WITHDRAWN',
];

/** The states that staff set by hand; loans, holds and journeys make the others. */
export const statusesByHand: readonly CopyStatus[] = [
  'AVAILABLE',
  'IN_PROCESSING',
  'ON_ORDER',
  'IN_REPAIR',
  'MISSING',
  'LOST',
  'WITHDRAWN',
];

/** Orders of the list of copies, as they stand in the address. */
export const copySorts = [
  'barcode',
  'barcode-desc',
  'title',
  'title-desc',
  'shelf',
  'shelf-desc',
  'newest',
] as const;

const orders: Readonly<Record<string, CopyOrder>> = {
  barcode: { field: 'BARCODE', direction: 'ASC' },
  'barcode-desc': { field: 'BARCODE', direction: 'DESC' },
  title: { field: 'TITLE', direction: 'ASC' },
  'title-desc': { field: 'TITLE', direction: 'DESC' },
  shelf: { field: 'CALL_NUMBER', direction: 'ASC' },
  'shelf-desc': { field: 'CALL_NUMBER', direction: 'DESC' },
  newest: { field: 'CREATED_AT', direction: 'DESC' },
};

/** Turns the state of the list into the filter and the order of its query. */
export function toCopyQuery(state: ListState): {
  readonly filter: CopyFilter;
  readonly orderBy: CopyOrder | null;
} {
  const classes = spanOf(state, 'class');
  return {
    filter: {
      text: state.text || null,
      statuses: chosenOf(state, 'state', copyStatuses),
      branchIds: chosen(state, 'branch'),
      shelvingLocationIds: chosen(state, 'place'),
      materialTypes: chosenOf(state, 'material', materialTypes),
      isReferenceOnly: chosen(state, 'reference') === null ? null : true,
      classFrom: classes.from,
      classTo: classes.to,
    },
    orderBy: orders[state.sort] ?? null,
  };
}
