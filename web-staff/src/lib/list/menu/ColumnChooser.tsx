import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import type { ListColumn } from '../list-definition';
import type { Columns } from '../use-columns';

/** Lets people choose which columns a list shows, and in which order. */
export function ColumnChooser<Row>({ columns }: { readonly columns: Columns<Row> }) {
  const { t } = useTranslation();
  const { all, shown, reset } = columns;
  const others = all.filter((column) => !shown.includes(column));
  return (
    <section className="column-chooser" aria-label={t('list.columnsShown')}>
      <h2 className="small">{t('list.columnsShown')}</h2>
      <ul className="plain-list">
        {[...shown, ...others].map((column) => (
          <ColumnLine key={column.key} column={column} columns={columns} />
        ))}
      </ul>
      <Button small weight="link" onClick={reset}>
        {t('list.resetColumns')}
      </Button>
    </section>
  );
}

function ColumnLine<Row>({
  column,
  columns: { shown, toggle, move },
}: {
  readonly column: ListColumn<Row>;
  readonly columns: Columns<Row>;
}) {
  const { t } = useTranslation();
  const { key, heading, isFixed } = column;
  const place = shown.indexOf(column);
  return (
    <li>
      <input
        type="checkbox"
        className="plain-checkbox"
        id={`column-${key}`}
        checked={place !== -1}
        disabled={isFixed}
        onChange={() => toggle(key)}
      />
      <label htmlFor={`column-${key}`}>{heading}</label>
      {place !== -1 && (
        <>
          <IconButton
            icon="chevronUp"
            compact
            label={t('list.columnEarlier', { column: heading })}
            disabled={place === 0}
            onClick={() => move(key, -1)}
          />
          <IconButton
            icon="chevronDown"
            compact
            label={t('list.columnLater', { column: heading })}
            disabled={place === shown.length - 1}
            onClick={() => move(key, 1)}
          />
        </>
      )}
    </li>
  );
}
