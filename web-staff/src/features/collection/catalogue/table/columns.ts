import { useState } from 'react';

import { readStored, writeStored } from '../../../../lib/data/stored';

/** Columns of the list that a reader can show or hide; title and call number always stand. */
export const optionalColumns = ['year', 'material', 'isbn', 'onShelf', 'publisher', 'added'] as const;

/** A column that can be hidden. */
export type OptionalColumn = (typeof optionalColumns)[number];

const STORED_COLUMNS = 'pustaka.staff.catalogue.columns';
const byDefault: readonly OptionalColumn[] = ['year', 'material', 'isbn', 'onShelf'];

/** Reads the columns that were shown last on this browser. */
export function readColumns(stored: string | null): readonly OptionalColumn[] {
  if (stored === null) return byDefault;
  const names = stored.split(',');
  return optionalColumns.filter((column) => names.includes(column));
}

/** Holds the columns on screen and remembers them on this browser. */
export function useColumns() {
  const [columns, setColumns] = useState(() => readColumns(readStored(() => localStorage, STORED_COLUMNS)));
  const show = (next: readonly OptionalColumn[]) => {
    writeStored(() => localStorage, STORED_COLUMNS, next.join(','));
    setColumns(next);
  };
  const toggle = (column: OptionalColumn) =>
    show(optionalColumns.filter((one) => (one === column ? !columns.includes(one) : columns.includes(one))));
  return { columns, toggle, reset: () => show(byDefault) };
}
