import { Link } from 'react-router';

import type { ShownPart } from '../shown-report';
import { useValueWords } from './use-value-words';

/** Shows the figures of a part as a table. */
export function ReportTable({ part }: { readonly part: ShownPart }) {
  const wordsOf = useValueWords();
  const classOf = (kind: string) => (kind === 'TEXT' ? undefined : 'right');
  return (
    // A table that is wider than the screen must scroll by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="report-scroll" role="group" aria-label={part.title} tabIndex={0}>
      <table className="report-table">
        <thead>
          <tr>
            <th scope="col">{part.rowHead}</th>
            {part.columns.map(({ key, label, kind }) => (
              <th key={key} scope="col" className={classOf(kind)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map(({ key, label, path, values }) => (
            <tr key={key}>
              <th scope="row">{path === null ? label : <Link to={path}>{label}</Link>}</th>
              {part.columns.map((column, place) => (
                <td key={column.key} className={classOf(column.kind)}>
                  {wordsOf(values[place], column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {part.total !== null && (
          <tfoot>
            <tr>
              <th scope="row">{part.total.label}</th>
              {part.columns.map((column, place) => (
                <td key={column.key} className={classOf(column.kind)}>
                  {wordsOf(part.total?.values[place], column)}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
