import type { ReactElement } from 'react';

type Row = { readonly row: number; readonly cells: readonly string[]; readonly reason: string };
type RejectedRowsProps = {
  readonly rows: readonly Row[];
  readonly csv: string | null;
  readonly words: {
    readonly title: string;
    readonly row: (row: { row: number; cells: string; reason: string }) => string;
    readonly download: string;
    readonly fileName: string;
  };
};

/** Names the rows of a list that were not taken, one by one, and gives them back as a file. */
export function RejectedRows({ rows, csv, words }: RejectedRowsProps): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <>
      <p>{words.title}</p>
      <ul>
        {rows.map(({ row, cells, reason }) => (
          <li key={row}>{words.row({ row, cells: cells.filter(Boolean).join(', '), reason })}</li>
        ))}
      </ul>
      {csv !== null && (
        <p>
          <a download={words.fileName} href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`}>
            {words.download}
          </a>
        </p>
      )}
    </>
  );
}
