import { useState } from 'react';

import { forgetDraft, keepDraft, readDraft } from '../../../lib/data/drafts';

/** People by space, as somebody counts them; a space that is not in it was not counted. */
export type SpaceDraft = Readonly<Record<string, number>>;

/** Holds what is counted at a branch and not saved yet; a reload keeps it, and so does a look at another branch. */
export function useSpaceDraft(branchId: string): [SpaceDraft, (draft: SpaceDraft) => void] {
  const name = `space-counts.${branchId}`;
  const [draft, setDraft] = useState<SpaceDraft>(() => readDraft(name, isSpaceDraft)?.draft ?? {});
  return [
    draft,
    (next) => {
      setDraft(next);
      if (Object.keys(next).length === 0) forgetDraft(name);
      else keepDraft(name, { draft: next, keptAt: new Date().toISOString(), version: null });
    },
  ];
}

function isSpaceDraft(value: unknown): value is SpaceDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((people) => typeof people === 'number')
  );
}
