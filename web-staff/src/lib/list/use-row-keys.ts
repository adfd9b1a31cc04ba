import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';

import { useLetters } from '../keyboard/use-letters';
import { nextPage, previousPage } from './pages';
import type { ListRows } from './use-list-rows';
import type { ListHandle } from './use-list-state';
import type { Selection } from './use-selection';

type RowKeysOptions<Row extends { readonly id: string }> = {
  readonly list: ListRows<Row>;
  readonly handle: ListHandle;
  readonly selection: Selection<Row> | null;
  readonly pathOf: ((row: Row) => string) | undefined;
};

/**
 * Moves through the rows with J and K, chooses with X (Shift X up to here), opens with Enter, turns pages with
 * [ and ].
 */
export function useRowKeys<Row extends { readonly id: string }>({
  list,
  handle: { state, change },
  selection,
  pathOf,
}: RowKeysOptions<Row>) {
  const navigate = useNavigate();
  const rows = list.rows ?? [];
  const [index, setIndex] = useState(0);
  const table = useRef<HTMLTableElement>(null);
  const firstId = rows[0]?.id;
  useEffect(() => setIndex(0), [firstId]);
  const place = Math.min(index, rows.length - 1);
  const current = rows[place];
  const move = (step: number) => {
    const next = Math.min(rows.length - 1, Math.max(0, index + step));
    setIndex(next);
    table.current?.tBodies[0]?.rows[next]?.scrollIntoView({ block: 'nearest' });
  };
  const turn = (page: ReturnType<typeof nextPage>) => page !== undefined && change({ page });
  useLetters([
    ['J', () => move(1)],
    ['K', () => move(-1)],
    ['X', () => current !== undefined && selection?.toggle(current)],
    ['shift+X', () => current !== undefined && selection?.extend(current, rows)],
    [']', () => turn(nextPage(state.page, list.pageInfo))],
    ['[', () => turn(previousPage(state.page, list.pageInfo))],
    [
      'Enter',
      (event) => {
        if (current !== undefined && pathOf !== undefined && !isOnControl(event))
          void navigate(pathOf(current));
      },
      { preventDefault: false },
    ],
  ]);
  return { current, index: place, setIndex, table };
}

/** The row under the keys. */
export type RowKeys<Row extends { readonly id: string }> = ReturnType<typeof useRowKeys<Row>>;

// Enter on a link or a button belongs to that link or button.
function isOnControl({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('a, button, summary, [role=dialog]') !== null;
}
