import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import type { Translate } from '../../../i18n/use-translation';
import { useLoanWords } from '../../../lib/circulation/use-loan-words';
import type { ListAct, ListColumn, ListDefinition, ListFilter } from '../../../lib/list/list-definition';
import { materialTypes } from '../../../lib/titles/title-terms';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { ShelfMark } from '../../../lib/ui/ShelfMark';
import { useDisplay } from '../../../lib/ui/use-display';
import { loanSorts, toLoanQuery } from './loan-query';
import type { LoanRow } from './loan-query';
import { LoanFilterChoicesDocument } from './LoanFilterChoices.generated';
import { RemindDialog } from './RemindDialog';
import { RenewLoansDialog } from './RenewLoansDialog';

/** Declares a list of loans: those that are overdue, which one reminds of, or all that are open. */
export function useLoanList(name: 'overdue' | 'loans'): ListDefinition<LoanRow> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { can } = useSession();
  const isOverdue = name === 'overdue';
  return {
    name,
    words: {
      label: t(isOverdue ? 'overdue.list' : 'openLoans.list'),
      count: (total) =>
        t(isOverdue ? 'overdue.count' : 'openLoans.count', { count: total, total: number(total) }),
      emptyTitle: t(isOverdue ? 'overdue.empty' : 'openLoans.empty'),
      ...(isOverdue ? { emptyText: t('overdue.emptyText') } : {}),
    },
    search: {
      label: t(isOverdue ? 'overdue.search' : 'openLoans.search'),
      placeholder: t(can('MEMBERS_READ') ? 'openLoans.searchHint' : 'copyList.searchPlaceholder'),
    },
    columns: useLoanColumns(isOverdue),
    filters: useLoanFilters(isOverdue),
    sorts: loanSorts.map((sort) => ({ name: sort, label: t(`openLoans.order.${sort}`) })),
    usualSort: 'due',
    pathOf: ({ member, copy }) => (member === null ? paths.title(copy.title.id) : paths.member(member.id)),
    nameOf: ({ copy, member }) =>
      member === null ? copy.title.titleProper : `${copy.title.titleProper}, ${member.name}`,
    acts: [
      ...(isOverdue && can('MESSAGES_SEND') ? [remindAct(t)] : []),
      ...(can('CIRCULATION_LEND') ? [renewAct(t)] : []),
    ],
    exportOf: toLoanQuery,
  };
}

const remindAct = (t: Translate): ListAct<LoanRow> => ({
  key: 'remind',
  label: t('overdue.remind'),
  icon: 'letter',
  dialog: (chosen) => <RemindDialog {...chosen} />,
});

const renewAct = (t: Translate): ListAct<LoanRow> => ({
  key: 'renew',
  label: t('openLoans.renew'),
  dialog: (chosen) => <RenewLoansDialog {...chosen} />,
});

/** The columns of a loan; only what is overdue shows lateness and fine by itself. */
function useLoanColumns(isOverdue: boolean): readonly ListColumn<LoanRow>[] {
  return [...useWhatColumns(), ...useWhenColumns(isOverdue)];
}

function useWhatColumns(): readonly ListColumn<LoanRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'title',
      heading: t('overdue.title_'),
      isFixed: true,
      className: 'main-cell',
      sort: { ascending: 'title', descending: 'title-desc' },
      cell: ({ copy }) => (
        <Link className="cell-title" to={paths.title(copy.title.id)}>
          {copy.title.titleProper}
        </Link>
      ),
    },
    {
      key: 'barcode',
      heading: t('copies.barcode'),
      className: 'nowrap',
      cell: ({ copy }) => copy.barcode,
    },
    {
      key: 'callNumber',
      heading: t('copyList.column.callNumber'),
      isHidden: true,
      cell: ({ copy }) => <ShelfMark lines={copy.callNumber?.lines} />,
    },
    {
      key: 'member',
      heading: t('overdue.member'),
      sort: { ascending: 'member', descending: 'member-desc' },
      cell: ({ member }) =>
        member === null ? (
          <span className="quiet">{t('overdue.unlinked')}</span>
        ) : (
          <Link className="cell-title" to={paths.member(member.id)}>
            {member.name}
          </Link>
        ),
    },
    {
      key: 'card',
      heading: t('members.column.card'),
      className: 'nowrap',
      isHidden: true,
      cell: ({ member }) => member?.cardNumber,
    },
    {
      key: 'phone',
      heading: t('openLoans.phone'),
      className: 'nowrap',
      cell: ({ member }) => member?.phone,
    },
  ];
}

function useWhenColumns(isOverdue: boolean): readonly ListColumn<LoanRow>[] {
  const { t } = useTranslation();
  const { money, dateOf } = useDisplay();
  const words = useLoanWords();
  const onlyOverdue = isOverdue ? {} : { isHidden: true as const };
  return [
    {
      key: 'branch',
      heading: t('overdue.scope'),
      isHidden: true,
      cell: ({ branch }) => branch.name.text,
    },
    {
      key: 'lent',
      heading: t('openLoans.lent'),
      className: 'nowrap',
      isHidden: true,
      cell: ({ checkedOutAt }) => dateOf(checkedOutAt),
    },
    {
      key: 'due',
      heading: t('overdue.due'),
      className: 'nowrap',
      sort: { ascending: 'due', descending: 'due-desc' },
      cell: (loan) => words.due(loan),
    },
    {
      key: 'late',
      heading: t('overdue.late'),
      className: 'nowrap',
      ...onlyOverdue,
      cell: (loan) => (loan.isOverdue ? words.late(loan) : null),
    },
    {
      key: 'fine',
      heading: t('overdue.fine'),
      isRight: true,
      className: 'nowrap',
      ...onlyOverdue,
      cell: ({ currentFine }) => (
        <span className={currentFine === 0 ? 'quiet' : undefined}>{money(currentFine)}</span>
      ),
    },
  ];
}

function useLoanFilters(isOverdue: boolean): readonly ListFilter[] {
  const { t } = useTranslation();
  const { branches } = useSession();
  const { data } = useQuery(LoanFilterChoicesDocument);
  return [
    {
      key: 'branch',
      label: t('overdue.scope'),
      kind: 'choices',
      options: branches.map(({ id, name }) => ({ value: id, label: name.text })),
    },
    {
      key: 'category',
      label: t('members.column.category'),
      kind: 'choices',
      options: (data?.memberCategories ?? []).map(({ code, name }) => ({ value: code, label: name.text })),
    },
    {
      key: 'material',
      label: t('copyList.column.material'),
      kind: 'choices',
      options: materialTypes.map((value) => ({ value, label: t(`shared.materialType.${value}`) })),
    },
    isOverdue
      ? { key: 'late', label: t('openLoans.daysLate'), kind: 'span', of: 'number' }
      : { key: 'due', label: t('overdue.due'), kind: 'span', of: 'date' },
  ];
}
