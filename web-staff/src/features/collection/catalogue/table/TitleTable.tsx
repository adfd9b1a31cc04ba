import { useTranslation } from '../../../../i18n/use-translation';
import { Icon } from '../../../../lib/ui/Icon';
import type { OptionalColumn } from './columns';
import type { SortName } from '../list-state';
import { TitleTableRow } from './TitleTableRow';
import type { TitleRow } from '../use-catalogue-list';
import type { RowKeys } from './use-row-keys';

type TitleTableProps = {
  readonly rows: readonly TitleRow[];
  readonly columns: readonly OptionalColumn[];
  readonly sort: SortName;
  readonly onSort: (sort: SortName) => void;
  readonly keys: RowKeys;
};

/** Draws the titles as a table; the row under the keys wears the brass edge. */
export function TitleTable({ rows, columns, sort, onSort, keys }: TitleTableProps) {
  const { t } = useTranslation();
  return (
    <div className="scroll">
      <table className="catalogue-table" ref={keys.table}>
        <thead>
          <tr>
            <th scope="col">{t('catalogue.column.callNumber')}</th>
            <SortHeading
              label={t('catalogue.column.title')}
              ascending="title"
              descending="title-desc"
              sort={sort}
              onSort={onSort}
            />
            {columns.map((column) =>
              column === 'year' ? (
                <SortHeading
                  key={column}
                  label={t('catalogue.column.year')}
                  ascending="year"
                  descending="year-desc"
                  sort={sort}
                  onSort={onSort}
                />
              ) : (
                <th scope="col" key={column} className={`column-${column}`}>
                  {t(`catalogue.column.${column}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <TitleTableRow
              key={row.id}
              row={row}
              columns={columns}
              isCurrent={index === keys.index}
              onPoint={() => keys.setIndex(index)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type SortHeadingProps = {
  readonly label: string;
  readonly ascending: SortName;
  readonly descending: SortName;
  readonly sort: SortName;
  readonly onSort: (sort: SortName) => void;
};

function SortHeading({ label, ascending, descending, sort, onSort }: SortHeadingProps) {
  const { t } = useTranslation();
  const direction = sort === ascending ? 'ascending' : sort === descending ? 'descending' : undefined;
  return (
    <th scope="col" aria-sort={direction}>
      <button
        type="button"
        className="column-heading"
        onClick={() => onSort(sort === ascending ? descending : ascending)}
        title={t('catalogue.sortBy', { column: label })}
      >
        {label}
        {direction !== undefined && (
          <Icon name={direction === 'ascending' ? 'chevronUp' : 'chevronDown'} small />
        )}
      </button>
    </th>
  );
}
