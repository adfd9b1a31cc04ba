import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useLoanWords } from '../../../lib/circulation/use-loan-words';
import type { useListKeys } from '../../../lib/keyboard/use-list-keys';
import { paths } from '../../../lib/paths';
import { ShelfMark } from '../../../lib/ui/ShelfMark';
import { useDisplay } from '../../../lib/ui/use-display';
import type { OverdueListQuery } from './OverdueList.generated';

type OverdueLoan = OverdueListQuery['overdueLoans']['edges'][number]['node'];
type OverdueTableProps = {
  readonly rows: readonly OverdueLoan[];
  readonly keys: ReturnType<typeof useListKeys>;
};

/** Draws overdue loans as a table: what, who and how to reach them, since when. */
export function OverdueTable({ rows, keys }: OverdueTableProps) {
  const { t } = useTranslation();
  return (
    <div className="scroll">
      <table className="list-table has-spine" ref={keys.table}>
        <thead>
          <tr>
            <th scope="col">{t('catalogue.column.callNumber')}</th>
            <th scope="col">{t('overdue.title_')}</th>
            <th scope="col">{t('overdue.member')}</th>
            <th scope="col">{t('overdue.due')}</th>
            <th scope="col">{t('overdue.late')}</th>
            <th scope="col" className="right">
              {t('overdue.fine')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OverdueLine
              key={row.id}
              loan={row}
              isCurrent={row.id === keys.current}
              onPoint={() => keys.point(row.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OverdueLine({
  loan,
  isCurrent,
  onPoint,
}: {
  readonly loan: OverdueLoan;
  readonly isCurrent: boolean;
  readonly onPoint: () => void;
}) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  const words = useLoanWords();
  const { copy, member } = loan;
  return (
    <tr className={isCurrent ? 'is-current' : undefined} onFocus={onPoint}>
      <td>
        <ShelfMark lines={copy.callNumber?.lines} />
      </td>
      <td className="main-cell">
        <Link className="cell-title" to={paths.title(copy.title.id)}>
          {copy.title.titleProper}
        </Link>
        <span className="cell-note">{copy.barcode}</span>
      </td>
      <td className="nowrap">
        {member === null ? (
          <span className="quiet">{t('overdue.unlinked')}</span>
        ) : (
          <Link className="cell-title" to={paths.member(member.id)}>
            {member.name}
            <span className="cell-note">{[member.cardNumber, member.phone].filter(Boolean).join(' · ')}</span>
          </Link>
        )}
      </td>
      <td className="nowrap">{words.due(loan)}</td>
      <td className="nowrap">{words.late(loan)}</td>
      <td className="right nowrap">
        {loan.currentFine === 0 ? <span className="quiet">{money(0)}</span> : money(loan.currentFine)}
      </td>
    </tr>
  );
}
