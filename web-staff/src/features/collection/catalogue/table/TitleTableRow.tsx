import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { ShelfMark } from '../../../../lib/ui/ShelfMark';
import { StateShape } from '../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { OptionalColumn } from './columns';
import { CopyDots } from './CopyDots';
import type { TitleRow } from '../use-catalogue-list';

type TitleTableRowProps = {
  readonly row: TitleRow;
  readonly columns: readonly OptionalColumn[];
  readonly isCurrent: boolean;
  readonly onPoint: () => void;
};

/** Draws one title: its spine label first, as it stands on the shelf. */
export function TitleTableRow({ row, columns, isCurrent, onPoint }: TitleTableRowProps) {
  const { t } = useTranslation();
  return (
    <tr className={isCurrent ? 'is-current' : undefined} onClick={onPoint} onFocus={onPoint}>
      <td>
        <ShelfMark lines={row.callNumber?.lines} />
      </td>
      <td className="column-title">
        <Link className="cell-title" to={paths.title(row.id)}>
          {row.titleProper}
          {row.subtitle !== null && <span className="quiet"> : {row.subtitle}</span>}
        </Link>
        <span className="cell-note">{mainName(row)}</span>
        {row.withoutWords.length > 0 && (
          <span className="cell-note">
            {t('catalogue.withoutWords', { words: row.withoutWords.join(', ') })}
          </span>
        )}
      </td>
      {columns.map((column) => (
        <Cell key={column} column={column} row={row} />
      ))}
    </tr>
  );
}

/** Returns the name to show below a title: its main entry, else the statement of responsibility. */
export function mainName(row: Pick<TitleRow, 'contributions' | 'responsibility'>): string {
  const main = row.contributions.find(({ isMain }) => isMain) ?? row.contributions[0];
  return main?.contributor.preferredName ?? row.responsibility ?? '';
}

function Cell({ column, row }: { readonly column: OptionalColumn; readonly row: TitleRow }) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  if (column === 'year') return <td className="nowrap">{row.publicationYear}</td>;
  if (column === 'material')
    return <td className="nowrap column-material">{t(`shared.materialType.${row.materialType}`)}</td>;
  if (column === 'publisher') return <td className="phone-hidden">{row.publisher}</td>;
  if (column === 'added') return <td className="nowrap phone-hidden">{dateOf(row.addedAt)}</td>;
  if (column === 'onShelf')
    return (
      <td>
        <CopyDots {...row.availability} />
      </td>
    );
  return <IsbnCell row={row} />;
}

function IsbnCell({ row }: { readonly row: TitleRow }) {
  const { t } = useTranslation();
  const isbn = row.identifiers.find(({ kind }) => kind === 'ISBN');
  if (isbn === undefined) return <td className="quiet nowrap phone-hidden">{t('catalogue.noIsbn')}</td>;
  return (
    <td className={isbn.isCheckDigitValid === false ? 'nowrap phone-wide' : 'nowrap phone-hidden'}>
      {isbn.isCheckDigitValid === false && (
        <span title={t('catalogue.wrongIsbn')}>
          <StateShape state="attention" />{' '}
          <span className="visually-hidden">{t('catalogue.wrongIsbn')}: </span>
        </span>
      )}
      {isbn.display}
    </td>
  );
}
