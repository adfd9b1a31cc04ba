import { Link } from 'react-router';

import type { ShownPart } from '../shown-report';
import { useValueWords } from './use-value-words';

type BarsChartProps = { readonly part: ShownPart };

/** Draws bars that lie, each with its figure; a brass mark shows the year before. */
export function BarsChart({ part }: BarsChartProps) {
  const wordsOf = useValueWords();
  const before = part.columns.findIndex(({ isBefore }) => isBefore);
  const highest = (rows: ShownPart['rows']) =>
    Math.max(1, ...rows.flatMap(({ values }) => [values[0]?.number ?? 0, values[before]?.number ?? 0]));
  // Goals are of different kinds: each is drawn against its own target.
  const hasOwnScales = part.key === 'goals';
  const most = highest(part.rows);
  const share = (row: ShownPart['rows'][number], column: number) =>
    `${Math.max(0, ((row.values[column]?.number ?? 0) / (hasOwnScales ? highest([row]) : most)) * 100)}%`;
  const figure = ({ values }: ShownPart['rows'][number]) =>
    hasOwnScales
      ? [values[0], values[before]].map((value) => wordsOf(value, part.columns[0])).join(' / ')
      : wordsOf(values[0], part.columns[0]);
  return (
    <table className="report-bars">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{part.rowHead}</th>
          <th scope="col">{part.columns[0]?.label}</th>
        </tr>
      </thead>
      <tbody>
        {part.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.path === null ? row.label : <Link to={row.path}>{row.label}</Link>}</th>
            <td>
              <span className="report-bar-place">
                <span className="report-bar" style={{ width: share(row, 0) }} />
                {(row.values[before]?.number ?? 0) > 0 && (
                  <span className="report-tick" style={{ left: share(row, before) }} />
                )}
              </span>
              <span className={hasOwnScales ? 'report-bar-figure is-wide' : 'report-bar-figure'}>
                {figure(row)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
