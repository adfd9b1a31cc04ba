import type { Selection } from './table';

/** Reads the columns of a selection as something else, such as a row together with the path of its page. */
export function mapSelection<Row, Read>(selection: Selection<Row>, map: (row: Row) => Read): Selection<Read> {
  return {
    columns: selection.columns,
    read: (raw) => map(selection.read(raw)),
    list: async (...query) => (await selection.list(...query)).map((row) => map(row)),
    first: async (...query) => {
      const row = await selection.first(...query);
      return row === null ? null : map(row);
    },
  };
}
