import { useState } from 'react';

import { MOST_CHOSEN } from './use-list-rows';

/** Holds which rows are chosen, over several pages of the list. */
export function useSelection<Row extends { readonly id: string }>() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map());
  const [anchor, setAnchor] = useState<string | null>(null);
  const add = (rows: readonly Row[]) =>
    setChosen(
      (before) => new Map([...before, ...rows.map((row) => [row.id, row] as const)].slice(0, MOST_CHOSEN)),
    );
  const remove = (ids: readonly string[]) =>
    setChosen((before) => new Map([...before].filter(([id]) => !ids.includes(id))));
  const toggle = (row: Row) => {
    setAnchor(row.id);
    if (chosen.has(row.id)) remove([row.id]);
    else add([row]);
  };
  /** Chooses all rows from the one chosen last to this one. */
  const extend = (row: Row, page: readonly Row[]) => {
    const places = [anchor ?? row.id, row.id].map((id) => page.findIndex((one) => one.id === id));
    const [first = 0, last = 0] = places.toSorted((one, other) => one - other);
    add(page.slice(Math.max(0, first), last + 1));
    setAnchor(row.id);
  };
  /** Chooses all of a page, or none of it when all were chosen. */
  const togglePage = (page: readonly Row[]) => {
    if (page.every(({ id }) => chosen.has(id))) remove(page.map(({ id }) => id));
    else add(page);
  };
  return {
    rows: [...chosen.values()],
    count: chosen.size,
    has: (id: string) => chosen.has(id),
    toggle,
    extend,
    togglePage,
    /** Leaves only these of the rows that were chosen, as they are now. */
    keep: (rows: readonly Row[]) =>
      setChosen(
        (before) => new Map(rows.filter(({ id }) => before.has(id)).map((row) => [row.id, row] as const)),
      ),
    choose: (rows: readonly Row[]) => setChosen(new Map(rows.map((row) => [row.id, row]))),
    clear: () => setChosen(new Map()),
  };
}

/** Which rows are chosen, and how that changes. */
export type Selection<Row extends { readonly id: string }> = ReturnType<typeof useSelection<Row>>;
