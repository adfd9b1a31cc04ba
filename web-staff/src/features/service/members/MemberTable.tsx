import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { StandingMark } from '../../../lib/circulation/StandingMark';
import type { useListKeys } from '../../../lib/keyboard/use-list-keys';
import { paths } from '../../../lib/paths';
import { useDisplay } from '../../../lib/ui/use-display';
import type { MemberListQuery } from './MemberList.generated';
import type { Selection } from './use-selection';

type MemberRow = MemberListQuery['members']['edges'][number]['node'];
type MemberTableProps = {
  readonly rows: readonly MemberRow[];
  readonly keys: ReturnType<typeof useListKeys>;
  readonly selection: Selection | null;
};

/**
 * Draws members as a table: who, which card, how they stand, until when; they can be chosen where there is
 * something to do with many.
 */
export function MemberTable({ rows, keys, selection }: MemberTableProps) {
  const { t } = useTranslation();
  const ids = rows.map(({ id }) => id);
  return (
    <div className="scroll">
      <table className="list-table" ref={keys.table}>
        <thead>
          <tr>
            {selection !== null && (
              <th scope="col" className="choice-cell">
                <Choice
                  label={t('cards.choosePage')}
                  isChosen={ids.every(selection.has)}
                  onChoose={() => selection.togglePage(ids)}
                />
              </th>
            )}
            <th scope="col">{t('members.column.name')}</th>
            <th scope="col">{t('members.column.card')}</th>
            <th scope="col">{t('members.column.category')}</th>
            <th scope="col">{t('members.column.standing')}</th>
            <th scope="col">{t('members.column.expires')}</th>
            <th scope="col" className="wide-cell">
              {t('members.column.branch')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MemberLine
              key={row.id}
              row={row}
              selection={selection}
              isCurrent={row.id === keys.current}
              onPoint={() => keys.point(row.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Choice({
  label,
  isChosen,
  onChoose,
}: {
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <input
      type="checkbox"
      className="plain-checkbox"
      aria-label={label}
      checked={isChosen}
      onChange={onChoose}
    />
  );
}

function MemberLine({
  row,
  selection,
  isCurrent,
  onPoint,
}: {
  readonly row: MemberRow;
  readonly selection: Selection | null;
  readonly isCurrent: boolean;
  readonly onPoint: () => void;
}) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  return (
    <tr className={isCurrent ? 'is-current' : undefined} onFocus={onPoint}>
      {selection !== null && (
        <td className="choice-cell">
          <Choice
            label={t('cards.choose', { name: row.name })}
            isChosen={selection.has(row.id)}
            onChoose={() => selection.toggle(row.id)}
          />
        </td>
      )}
      <td className="main-cell">
        <Link className="cell-title" to={paths.member(row.id)}>
          {row.name}
        </Link>
      </td>
      <td className="nowrap">{row.cardNumber}</td>
      <td className="nowrap">{row.category.name.text}</td>
      <td>
        <StandingMark standing={row.standing} />
      </td>
      <td className="nowrap">{date(row.expiresOn)}</td>
      <td className="wide-cell quiet">{row.homeBranch?.name.text}</td>
    </tr>
  );
}
