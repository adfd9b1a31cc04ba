import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useDisplay } from '../../../lib/ui/use-display';
import type { BusinessListQuery } from './BusinessList.generated';
import { BusinessStatusMark } from './BusinessStatusMark';

type BusinessRow = BusinessListQuery['businessProfiles']['nodes'][number];

/** Draws profiles as a table: what, whose, where, when it was changed, how far. */
export function BusinessTable({ rows }: { readonly rows: readonly BusinessRow[] }) {
  const { t } = useTranslation();
  return (
    <div className="scroll">
      <table className="list-table">
        <thead>
          <tr>
            {(['name', 'owner', 'place', 'changed', 'status'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`businesses.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BusinessLine key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BusinessLine({ row }: { readonly row: BusinessRow }) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const { place } = row;
  const notes = [
    t(`businesses.sector.${row.sector}`),
    ...(row.verifiedAt === null ? [] : [t('businesses.verified')]),
    ...(row.isSample ? [t('common.sample')] : []),
  ];
  return (
    <tr>
      <td className="main-cell">
        <Link className="cell-title" to={paths.business(row.id)}>
          {row.name}
        </Link>
        <span className="cell-note">{notes.join(' · ')}</span>
      </td>
      <td>{row.owners.map(({ name }) => name).join(', ')}</td>
      <td>
        {place?.kelurahan?.name ??
          (place?.regencyPlace == null ? '' : `${place.regencyPlace}, ${t('businesses.outside')}`)}
      </td>
      <td className="nowrap">{dateOf(row.changedAt)}</td>
      <td>
        <BusinessStatusMark status={row.status} isChanged={row.isChangedSinceReview} />
      </td>
    </tr>
  );
}
