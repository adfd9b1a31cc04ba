import type { MouseEvent } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { Icon } from '../ui/Icon';
import type { ListColumn } from './list-definition';
import type { ListHandle } from './use-list-state';
import type { RowKeys } from './use-row-keys';
import type { Selection } from './use-selection';

type Identified = { readonly id: string };
type ListTableProps<Row extends Identified> = {
  readonly rows: readonly Row[];
  readonly columns: readonly ListColumn<Row>[];
  readonly handle: ListHandle;
  readonly keys: RowKeys<Row>;
  readonly selection: Selection<Row> | null;
  readonly nameOf: (row: Row) => string;
};

/** Draws rows as a table; the row under the keys wears the brass edge. */
export function ListTable<Row extends Identified>(props: ListTableProps<Row>) {
  const { rows, columns, handle, keys, selection } = props;
  const { t } = useTranslation();
  return (
    <div className="scroll">
      <table className="list-table the-list" ref={keys.table}>
        <thead>
          <tr>
            {selection !== null && (
              <th scope="col" className="choice-cell">
                <input
                  type="checkbox"
                  className="plain-checkbox"
                  aria-label={t('list.choosePage')}
                  checked={rows.every(({ id }) => selection.has(id))}
                  onChange={() => selection.togglePage(rows)}
                />
              </th>
            )}
            {columns.map((column) => (
              <Heading key={column.key} column={column} handle={handle} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <ListLine key={row.id} {...props} row={row} index={index} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ListLine<Row extends Identified>({
  row,
  index,
  rows,
  columns,
  keys,
  selection,
  nameOf,
}: ListTableProps<Row> & { readonly row: Row; readonly index: number }) {
  const { t } = useTranslation();
  const point = () => keys.setIndex(index);
  const choose = (event: MouseEvent) => {
    if (event.shiftKey) selection?.extend(row, rows);
    else selection?.toggle(row);
  };
  return (
    <tr
      className={
        [index === keys.index && 'is-current', selection?.has(row.id) === true && 'is-chosen']
          .filter(Boolean)
          .join(' ') || undefined
      }
      onClick={point}
      onFocus={point}
    >
      {selection !== null && (
        <td className="choice-cell">
          <input
            type="checkbox"
            className="plain-checkbox"
            aria-label={t('list.choose', { name: nameOf(row) })}
            checked={selection.has(row.id)}
            onClick={choose}
            onChange={() => undefined}
          />
        </td>
      )}
      {columns.map(({ key, heading, cell, isRight, className }) => (
        <td
          key={key}
          data-label={heading}
          className={[isRight === true && 'right', className].filter(Boolean).join(' ') || undefined}
        >
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}

function Heading<Row>({
  column: { heading, sort, isRight, className },
  handle: { state, change },
}: {
  readonly column: ListColumn<Row>;
  readonly handle: ListHandle;
}) {
  const { t } = useTranslation();
  const classes = [isRight === true && 'right', className].filter(Boolean).join(' ') || undefined;
  if (sort === undefined)
    return (
      <th scope="col" className={classes}>
        {heading}
      </th>
    );
  const direction =
    state.sort === sort.ascending ? 'ascending' : state.sort === sort.descending ? 'descending' : undefined;
  return (
    <th scope="col" className={classes} aria-sort={direction}>
      <button
        type="button"
        className="column-heading"
        onClick={() => change({ sort: direction === 'ascending' ? sort.descending : sort.ascending })}
        title={t('list.sortBy', { column: heading })}
      >
        {heading}
        {direction !== undefined && (
          <Icon name={direction === 'ascending' ? 'chevronUp' : 'chevronDown'} small />
        )}
      </button>
    </th>
  );
}
