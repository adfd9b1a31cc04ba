import { Link } from 'react-router';

import type { ShownPart } from './shown-report';
import { useValueWords } from './use-value-words';

type BarsChartProps = { readonly part: ShownPart };

/** Draws bars that lie, each with its figure; a brass mark shows the year before. */
export function BarsChart({ part }: BarsChartProps) {
  const wordsOf = useValueWords();
  const before = part.columns.findIndex(({ isBefore }) => isBefore);
  const most = Math.max(
    1,
    ...part.rows.flatMap(({ values }) => [values[0]?.number ?? 0, values[before]?.number ?? 0]),
  );
  const share = (value: number | null | undefined) => `${Math.max(0, ((value ?? 0) / most) * 100)}%`;
  return (
    <table className="report-bars">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{part.rowHead}</th>
          <th scope="col">{part.columns[0]?.label}</th>
        </tr>
      </thead>
      <tbody>
        {part.rows.map(({ key, label, path, values }) => (
          <tr key={key}>
            <th scope="row">{path === null ? label : <Link to={path}>{label}</Link>}</th>
            <td>
              <span className="report-bar-place">
                <span className="report-bar" style={{ width: share(values[0]?.number) }} />
                {(values[before]?.number ?? 0) > 0 && (
                  <span className="report-tick" style={{ left: share(values[before]?.number) }} />
                )}
              </span>
              <span className="report-bar-figure">{wordsOf(values[0], part.columns[0])}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
