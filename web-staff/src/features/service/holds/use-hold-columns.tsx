import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import type { ListColumn } from '../../../lib/list/list-definition';
import { paths } from '../../../lib/paths';
import type { MissingCopy } from '../../../lib/pull-list/use-missing-copy';
import { useSession } from '../../../lib/session/session-context';
import { ShelfMark } from '../../../lib/ui/ShelfMark';
import { StateShape } from '../../../lib/ui/StateShape';
import type { State } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import type { HoldRow } from './hold-query';
import { MissingWords } from './MissingWords';

/** The act of not having found what should stand on the shelf, and what came of it by copy. */
export type MissingActs = {
  readonly miss: (copy: MissingCopy) => void;
  readonly outcomes: Readonly<Record<string, readonly string[]>>;
  readonly isBusy: boolean;
};

const shapes: Readonly<Record<string, State>> = { READY: 'ok', QUEUED: 'waiting', IN_TRANSIT: 'note' };

/** The columns of a hold; of the shelf the state is known, and what is not on it can be said. */
export function useHoldColumns(isShelf: boolean, missing: MissingActs): readonly ListColumn<HoldRow>[] {
  const { t } = useTranslation();
  const { can } = useSession();
  const acts: ListColumn<HoldRow> = {
    key: 'acts',
    heading: t('shelf.acts'),
    isFixed: true,
    exportedAs: [],
    className: 'row-acts',
    cell: (row) => (row.status === 'READY' ? <MissingCell row={row} missing={missing} /> : null),
  };
  return [
    ...useThingColumns(isShelf),
    ...useMemberColumns(isShelf),
    ...useStandColumns(isShelf),
    ...(isShelf && can('CIRCULATION_LEND') ? [acts] : []),
  ];
}

function MissingCell({ row, missing }: { readonly row: HoldRow; readonly missing: MissingActs }) {
  const { trappedCopy, title, pickupBranch } = row;
  if (trappedCopy === null) return null;
  const copy = { id: trappedCopy.id, title: title.titleProper, branchId: pickupBranch.id };
  return (
    <MissingWords
      title={title.titleProper}
      messages={missing.outcomes[trappedCopy.id]}
      isBusy={missing.isBusy}
      onMissing={() => void missing.miss(copy)}
    />
  );
}

function useThingColumns(isShelf: boolean): readonly ListColumn<HoldRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'callNumber',
      heading: t('catalogue.column.callNumber'),
      cell: ({ trappedCopy, title }) => (
        <ShelfMark lines={trappedCopy?.callNumber?.lines ?? title.callNumber?.lines} />
      ),
    },
    {
      key: 'title',
      heading: t('shelf.columnTitle'),
      isFixed: true,
      className: 'main-cell',
      sort: { ascending: 'title', descending: 'title-desc' },
      cell: ({ title }) => (
        <Link className="cell-title" to={paths.title(title.id)}>
          {title.titleProper}
        </Link>
      ),
    },
    {
      key: 'barcode',
      heading: t('copies.barcode'),
      className: 'nowrap',
      ...(isShelf ? {} : { isHidden: true as const }),
      cell: ({ trappedCopy }) => trappedCopy?.barcode,
    },
  ];
}

function useMemberColumns(isShelf: boolean): readonly ListColumn<HoldRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'member',
      heading: t('shelf.columnMember'),
      className: 'roomy-cell',
      sort: { ascending: 'member', descending: 'member-desc' },
      cell: ({ member }) =>
        member !== null && (
          <Link className="cell-title" to={paths.member(member.id)}>
            {member.name}
          </Link>
        ),
    },
    {
      key: 'card',
      heading: t('members.column.card'),
      className: 'nowrap',
      ...(isShelf ? {} : { isHidden: true as const }),
      cell: ({ member }) => member?.cardNumber,
    },
    {
      key: 'phone',
      heading: t('openLoans.phone'),
      className: 'nowrap',
      isHidden: true,
      cell: ({ member }) => member?.phone,
    },
  ];
}

function useStandColumns(isShelf: boolean): readonly ListColumn<HoldRow>[] {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const stateWords = (status: HoldRow['status']) =>
    status === 'READY' || status === 'QUEUED' || status === 'IN_TRANSIT' ? t(`shelf.states.${status}`) : null;
  return [
    {
      key: 'state',
      heading: t('shelf.state'),
      className: 'nowrap',
      ...(isShelf ? { isHidden: true as const } : {}),
      cell: ({ status, isSuspended }) => (
        <span className="status">
          <StateShape state={shapes[status] ?? 'note'} />{' '}
          {isSuspended ? t('shelf.suspended') : stateWords(status)}
        </span>
      ),
    },
    {
      key: 'branch',
      heading: t('shelf.branch'),
      isHidden: true,
      cell: ({ pickupBranch }) => pickupBranch.name.text,
    },
    {
      key: 'placed',
      heading: t('shelf.placed'),
      className: 'nowrap',
      ...(isShelf ? { isHidden: true as const } : {}),
      sort: { ascending: 'placed', descending: 'placed-desc' },
      cell: ({ createdAt }) => dateOf(createdAt),
    },
    {
      key: 'until',
      heading: t('shelf.columnUntil'),
      className: 'nowrap',
      sort: { ascending: 'until', descending: 'until-desc' },
      cell: ({ collectBy }) => (collectBy === null ? null : <UntilWords collectBy={collectBy} />),
    },
  ];
}

function UntilWords({ collectBy }: { readonly collectBy: string }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const isPast = collectBy < todayInJakarta(new Date());
  return (
    <span className="status">
      {isPast && <StateShape state="attention" />} {date(collectBy)}
      {isPast && <span className="quiet">{t('shelf.expired')}</span>}
    </span>
  );
}
