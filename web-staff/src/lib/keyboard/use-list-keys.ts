import { useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';

import type { PageInfo, usePaging } from '../page/use-paging';

type ListKeysOptions = {
  readonly ids: readonly string[];
  readonly onOpen: (id: string) => void;
  readonly pageInfo: PageInfo | null;
  readonly turn: ReturnType<typeof usePaging>['turn'];
};

/** Moves through the rows of a table with J and K, opens with Enter, turns pages with [ and ]. */
export function useListKeys({ ids, onOpen, pageInfo, turn }: ListKeysOptions) {
  const [chosen, setChosen] = useState<string | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const index = Math.max(0, ids.indexOf(chosen ?? ''));
  const current = ids[index];
  const move = (step: number) => {
    const next = Math.min(ids.length - 1, Math.max(0, index + step));
    setChosen(ids[next] ?? null);
    table.current?.tBodies[0]?.rows[next]?.scrollIntoView({ block: 'nearest' });
  };
  useHotkeys([
    ['J', () => move(1)],
    ['K', () => move(-1)],
    [']', () => pageInfo?.hasNextPage === true && turn('after', pageInfo.endCursor)],
    ['[', () => pageInfo?.hasPreviousPage === true && turn('before', pageInfo.startCursor)],
    [
      'Enter',
      (event) => current !== undefined && !isOnControl(event) && onOpen(current),
      { preventDefault: false },
    ],
  ]);
  return { current, point: setChosen, table };
}

// Enter on a link or a button belongs to that link or button.
function isOnControl({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('a, button, summary, [role=dialog]') !== null;
}
