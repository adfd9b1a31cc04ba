import type { CopyCasesQuery } from './CopyCases.generated';

/** A case as the list shows it. */
export type CaseOnList = CopyCasesQuery['copyCases']['edges'][number]['node'];

/** What can be the matter. */
export type CaseKind = CaseOnList['kind'];

/** What can be decided. */
export type Decision = NonNullable<CaseOnList['resolution']>;

/** The kinds in the order of their lists, with the word of the address. */
export const caseLists: readonly { readonly name: 'claims' | 'damaged' | 'lost'; readonly kind: CaseKind }[] =
  [
    { name: 'claims', kind: 'CLAIMED_RETURNED' },
    { name: 'damaged', kind: 'DAMAGED' },
    { name: 'lost', kind: 'LOST' },
  ];

/** A decision, and the words of what follows from it. */
type DecisionChoice = {
  readonly decision: Decision;
  readonly effect:
    | 'CLAIMED_RETURNED.FOUND'
    | 'CLAIMED_RETURNED.ACCEPTED'
    | 'CLAIMED_RETURNED.CHARGED'
    | 'DAMAGED.REPAIRED'
    | 'DAMAGED.WRITTEN_OFF'
    | 'DAMAGED.CANCELLED'
    | 'LOST.FOUND'
    | 'LOST.REPLACED'
    | 'LOST.WRITTEN_OFF';
};

/** What may be decided about each kind, the kindest first. */
export const caseDecisions: Readonly<Record<CaseKind, readonly DecisionChoice[]>> = {
  CLAIMED_RETURNED: [
    { decision: 'FOUND', effect: 'CLAIMED_RETURNED.FOUND' },
    { decision: 'ACCEPTED', effect: 'CLAIMED_RETURNED.ACCEPTED' },
    { decision: 'CHARGED', effect: 'CLAIMED_RETURNED.CHARGED' },
  ],
  DAMAGED: [
    { decision: 'REPAIRED', effect: 'DAMAGED.REPAIRED' },
    { decision: 'WRITTEN_OFF', effect: 'DAMAGED.WRITTEN_OFF' },
    { decision: 'CANCELLED', effect: 'DAMAGED.CANCELLED' },
  ],
  LOST: [
    { decision: 'FOUND', effect: 'LOST.FOUND' },
    { decision: 'REPLACED', effect: 'LOST.REPLACED' },
    { decision: 'WRITTEN_OFF', effect: 'LOST.WRITTEN_OFF' },
  ],
};
