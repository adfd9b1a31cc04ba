import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';

import { paths } from '../../../../lib/paths';
import type { ListState } from '../list-state';
import { nextPage, previousPage } from '../paging';
import type { CatalogueListData, TitleRow } from '../use-catalogue-list';
import type { ChangeList } from '../use-list-state';

type RowKeysOptions = {
  readonly list: CatalogueListData;
  readonly state: ListState;
  readonly change: ChangeList;
};

/** Moves through the rows with J and K, opens with Enter, edits with E, turns pages with [ and ]. */
export function useRowKeys({ list, state, change }: RowKeysOptions) {
  const navigate = useNavigate();
  const rows: readonly TitleRow[] = list.rows ?? [];
  const [index, setIndex] = useState(0);
  const table = useRef<HTMLTableElement>(null);
  const firstId = rows[0]?.id;
  useEffect(() => setIndex(0), [firstId]);
  const current = rows[Math.min(index, rows.length - 1)];
  const move = (step: number) => {
    const next = Math.min(rows.length - 1, Math.max(0, index + step));
    setIndex(next);
    table.current?.tBodies[0]?.rows[next]?.scrollIntoView({ block: 'nearest' });
  };
  const open = (suffix = '') => current !== undefined && void navigate(paths.title(current.id) + suffix);
  const turn = (page: ListState['page'] | undefined) => page !== undefined && change({ page });
  useHotkeys([
    ['J', () => move(1)],
    ['K', () => move(-1)],
    ['E', () => open('?edit=1')],
    [']', () => turn(nextPage(state.page, list.pageInfo))],
    ['[', () => turn(previousPage(state.page, list.pageInfo))],
    ['Enter', (event) => openUnlessControl(event, open), { preventDefault: false }],
  ]);
  return { current, index: Math.min(index, rows.length - 1), setIndex, table };
}

/** The row keys of the list. */
export type RowKeys = ReturnType<typeof useRowKeys>;

// Enter on a link or a button belongs to that link or button.
function openUnlessControl(event: KeyboardEvent, open: () => void): void {
  const { target } = event;
  if (target instanceof HTMLElement && target.closest('a, button, summary, [role=dialog]') !== null) return;
  open();
}
