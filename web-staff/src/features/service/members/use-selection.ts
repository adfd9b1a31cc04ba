import { useState } from 'react';

/** The most cards that are printed at once. */
const MOST_SELECTED = 100;

/** Holds which members are chosen, over several pages of the list. */
export function useSelection() {
  const [ids, setIds] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setIds((before) =>
      before.includes(id) ? before.filter((one) => one !== id) : [...before, id].slice(0, MOST_SELECTED),
    );
  /** Chooses all of a page, or none of it when all were chosen. */
  const togglePage = (page: readonly string[]) =>
    setIds((before) => {
      const others = before.filter((id) => !page.includes(id));
      return page.every((id) => before.includes(id)) ? others : [...others, ...page].slice(0, MOST_SELECTED);
    });
  return { ids, has: (id: string) => ids.includes(id), toggle, togglePage, clear: () => setIds([]) };
}

/** Which members are chosen, and how that changes. */
export type Selection = ReturnType<typeof useSelection>;
