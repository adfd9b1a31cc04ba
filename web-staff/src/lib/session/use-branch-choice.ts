import { useState } from 'react';

import { readStored, writeStored } from '../data/stored';
import type { BranchChoice } from './session-context';

const STORED_BRANCH = 'pustaka.staff.branch';

/**
 * Holds the branch this desk works for: the one chosen here before, else the person's own, else the first.
 */
export function useBranchChoice(branches: readonly BranchChoice[], ownBranchId: string | null) {
  const [chosenId, setChosenId] = useState(() => readStored(() => localStorage, STORED_BRANCH));
  const byId = (id: string | null) => branches.find((branch) => branch.id === id);
  const chooseBranch = (id: string) => {
    writeStored(() => localStorage, STORED_BRANCH, id);
    setChosenId(id);
  };
  return { branch: byId(chosenId) ?? byId(ownBranchId) ?? branches[0] ?? null, chooseBranch };
}
