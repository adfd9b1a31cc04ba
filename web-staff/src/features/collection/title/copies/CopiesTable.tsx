import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { IconButton } from '../../../../lib/ui/IconButton';
import { StateShape } from '../../../../lib/ui/StateShape';
import { stateOfCopy } from '../../../../lib/ui/copy-state';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { CopyRow } from './copy-row';

type CopiesTableProps = { readonly rows: readonly CopyRow[]; readonly onEdit: ((id: string) => void) | null };

/** Draws the copies of a title as a table. */
export function CopiesTable({ rows, onEdit }: CopiesTableProps) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="panel-body quiet">{t('copies.empty')}</p>;
  return (
    <div className="scroll">
      <table aria-label={t('copies.list')}>
        <thead>
          <tr>
            <th scope="col">{t('copies.barcode')}</th>
            <th scope="col">{t('copies.location')}</th>
            <th scope="col">{t('copies.source')}</th>
            <th scope="col" className="right">
              {t('copies.price')}
            </th>
            <th scope="col">{t('copies.status')}</th>
            {onEdit !== null && (
              <th>
                <span className="visually-hidden">{t('common.edit')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CopyTableRow key={row.id} row={row} onEdit={onEdit} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CopyTableRow({
  row,
  onEdit,
}: {
  readonly row: CopyRow;
  readonly onEdit: CopiesTableProps['onEdit'];
}) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  const price = row.acquisition?.price;
  const [search] = useSearchParams();
  const isAsked = search.get('copy') === row.id;
  return (
    <tr
      className={isAsked ? 'is-asked' : undefined}
      aria-current={isAsked || undefined}
      ref={(line) => {
        if (isAsked) line?.scrollIntoView({ block: 'center' });
      }}
    >
      <td className="nowrap medium">{row.barcode}</td>
      <td>
        {row.branch.name.text}
        {row.shelvingLocation !== null && <span className="cell-note">{row.shelvingLocation.name.text}</span>}
      </td>
      <td>
        {row.acquisition?.source}
        {row.acquisition?.date != null && (
          <span className="cell-note">{row.acquisition.date.slice(0, 4)}</span>
        )}
      </td>
      <td className="right nowrap">{price == null ? '' : money(price)}</td>
      <td>
        <span className="status">
          <StateShape state={stateOfCopy(row.status)} /> {t(`shared.copyStatus.${row.status}`)}
        </span>
        {row.isReferenceOnly && <span className="cell-note">{t('copies.referenceOnly')}</span>}
      </td>
      {onEdit !== null && (
        <td className="right">
          <IconButton
            compact
            icon="pencil"
            label={t('copies.edit', { barcode: row.barcode ?? '' })}
            onClick={() => onEdit(row.id)}
          />
        </td>
      )}
    </tr>
  );
}
