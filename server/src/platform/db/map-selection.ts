import type { Selection } from './table';
import { toSelection } from './table';

/** Reads the columns of a selection as something else, such as a row together with the path of its page. */
export function mapSelection<Row, Read>(
  { columns, from, read }: Selection<Row>,
  map: (row: Row) => Read,
): Selection<Read> {
  return toSelection({ columns, from, read: (raw) => map(read(raw)) });
}

/** Adds boolean columns computed in SQL, such as whether a secret is set that stays in the table. */
export function withFlags<Row, Flag extends string>(
  { columns, from, read }: Selection<Row>,
  flags: Readonly<Record<Flag, string>>,
): Selection<Row & { readonly [Name in Flag]: boolean }> {
  const names = Object.keys(flags) as Flag[];
  return toSelection({
    columns: [columns, ...names.map((name) => `${flags[name]} AS ${name}`)].join(', '),
    from,
    read: (raw) => {
      const told = Object.fromEntries(names.map((name) => [name, Number(raw[name]) === 1]));
      return { ...read(raw), ...told } as Row & { readonly [Name in Flag]: boolean };
    },
  });
}
