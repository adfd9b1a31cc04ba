import { readStored, writeStored } from '../data/stored';
import { useSession } from '../session/session-context';
import type { ListColumn, ListDefinition } from './list-definition';
import type { ListHandle } from './use-list-state';

/**
 * Returns the columns on screen in their order: those of the address, else those that this account chose on this
 * browser, else the usual ones. Fixed ones always stand, the first in front
 * and others behind.
 */
export function useColumns<Row>({ name, columns }: ListDefinition<Row>, { state, change }: ListHandle) {
  const { staff } = useSession();
  const storedAs = `pustaka.staff.columns.${name}.${staff.id}`;
  const usual = columns.filter(({ isHidden }) => isHidden !== true).map(({ key }) => key);
  const stored = readStored(() => localStorage, storedAs)?.split(',') ?? null;
  const keys = state.columns ?? stored ?? usual;
  const fixed = columns.filter(({ key, isFixed }) => isFixed === true && !keys.includes(key));
  const [leading, trailing] = [
    fixed.filter((one) => one === columns[0]),
    fixed.filter((one) => one !== columns[0]),
  ];
  const chosen = keys.flatMap((key): readonly ListColumn<Row>[] => {
    const found = columns.find((column) => column.key === key);
    return found === undefined ? [] : [found];
  });
  const shown =
    chosen.length === 0
      ? columns.filter(({ key }) => usual.includes(key))
      : [...leading, ...chosen, ...trailing];
  const show = (next: readonly string[] | null) => {
    writeStored(() => localStorage, storedAs, next?.join(',') ?? null);
    change({ columns: next, page: state.page }, { replace: true });
  };
  const shownKeys = shown.map(({ key }) => key);
  const toggle = (key: string) =>
    show(shownKeys.includes(key) ? shownKeys.filter((one) => one !== key) : [...shownKeys, key]);
  const move = (key: string, step: -1 | 1) => {
    const place = shownKeys.indexOf(key);
    const other = shownKeys[place + step];
    if (other === undefined) return;
    show(shownKeys.with(place, other).with(place + step, key));
  };
  return { all: columns, shown, toggle, move, reset: () => show(null) };
}

/** The columns of a list and how they change. */
export type Columns<Row> = ReturnType<typeof useColumns<Row>>;
