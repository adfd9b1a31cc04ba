import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { StandingMark } from '../../../lib/circulation/StandingMark';
import type { ListAct, ListColumn, ListDefinition, ListFilter } from '../../../lib/list/list-definition';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { useDisplay } from '../../../lib/ui/use-display';
import { CardPrintDialog } from './CardPrintDialog';
import { memberSorts, standings, toMemberQuery } from './member-query';
import type { MemberRow } from './member-query';
import { MemberFilterChoicesDocument } from './MemberFilterChoices.generated';
import { RenewMembershipsDialog } from './RenewMembershipsDialog';

/** Declares the list of members: by category, standing, branch, ward and span; cards of many are printed, memberships of many renewed. */
export function useMemberList(): ListDefinition<MemberRow> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { can } = useSession();
  return {
    name: 'members',
    words: {
      label: t('members.list'),
      count: (total) => t('members.count', { count: total, total: number(total) }),
      emptyTitle: t('members.emptyTitle'),
      emptyText: t('members.emptyText'),
      nothingTitle: t('members.nothingTitle'),
      nothingText: t('members.nothingText'),
    },
    search: { label: t('members.search'), placeholder: t('members.searchPlaceholder') },
    columns: useMemberColumns(),
    filters: useMemberFilters(),
    sorts: memberSorts.map((name) => ({ name, label: t(`members.order.${name}`) })),
    usualSort: 'name',
    pathOf: ({ id }) => paths.member(id),
    nameOf: ({ name }) => name,
    acts: useMemberActs(),
    exportOf: toMemberQuery,
    emptyActs: can('MEMBERS_EDIT') && (
      <Link className={buttonClass('primary')} to={paths.newMember}>
        {t('members.newMember')}
      </Link>
    ),
  };
}

function useMemberActs(): readonly ListAct<MemberRow>[] {
  const { t } = useTranslation();
  const { can } = useSession();
  const cards: ListAct<MemberRow> = {
    key: 'cards',
    label: t('cards.print'),
    icon: 'idCard',
    dialog: ({ rows, onClose }) => <CardPrintDialog memberIds={rows.map(({ id }) => id)} onClose={onClose} />,
  };
  const renew: ListAct<MemberRow> = {
    key: 'renew',
    label: t('members.renew'),
    dialog: (chosen) => <RenewMembershipsDialog {...chosen} />,
  };
  return [...(can('MEMBERS_CARDS') ? [cards] : []), ...(can('MEMBERS_EDIT') ? [renew] : [])];
}

function useMemberColumns(): readonly ListColumn<MemberRow>[] {
  const { t } = useTranslation();
  const { date } = useDisplay();
  return [
    {
      key: 'name',
      heading: t('members.column.name'),
      isFixed: true,
      className: 'main-cell',
      sort: { ascending: 'name', descending: 'name-desc' },
      cell: ({ id, name }) => (
        <Link className="cell-title" to={paths.member(id)}>
          {name}
        </Link>
      ),
    },
    {
      key: 'card',
      heading: t('members.column.card'),
      className: 'nowrap',
      cell: ({ cardNumber }) => cardNumber,
    },
    {
      key: 'category',
      heading: t('members.column.category'),
      className: 'nowrap',
      cell: ({ category }) => category.name.text,
    },
    {
      key: 'standing',
      heading: t('members.column.standing'),
      cell: ({ standing }) => <StandingMark standing={standing} />,
    },
    {
      key: 'expires',
      heading: t('members.column.expires'),
      className: 'nowrap',
      sort: { ascending: 'expires', descending: 'expires-desc' },
      cell: ({ expiresOn }) => date(expiresOn),
    },
    {
      key: 'registered',
      heading: t('members.column.registered'),
      className: 'nowrap',
      isHidden: true,
      sort: { ascending: 'registered-desc', descending: 'registered' },
      cell: ({ registeredOn }) => date(registeredOn),
    },
    { key: 'branch', heading: t('members.column.branch'), cell: ({ homeBranch }) => homeBranch?.name.text },
    {
      key: 'phone',
      heading: t('members.column.phone'),
      className: 'nowrap',
      isHidden: true,
      cell: ({ phone }) => phone,
    },
    { key: 'email', heading: t('members.column.email'), isHidden: true, cell: ({ email }) => email },
    {
      key: 'kelurahan',
      heading: t('members.column.kelurahan'),
      isHidden: true,
      cell: ({ address }) => address?.kelurahan?.name,
    },
  ];
}

function useMemberFilters(): readonly ListFilter[] {
  const { t } = useTranslation();
  const { branches } = useSession();
  const { data } = useQuery(MemberFilterChoicesDocument);
  return [
    {
      key: 'standing',
      label: t('members.column.standing'),
      kind: 'choices',
      options: standings.map((value) => ({ value, label: t(`desk.standing.${value}`) })),
    },
    {
      key: 'category',
      label: t('members.column.category'),
      kind: 'choices',
      options: (data?.memberCategories ?? []).map(({ code, name }) => ({ value: code, label: name.text })),
    },
    {
      key: 'branch',
      label: t('members.column.branch'),
      kind: 'choices',
      options: branches.map(({ id, name }) => ({ value: id, label: name.text })),
    },
    {
      key: 'kelurahan',
      label: t('members.column.kelurahan'),
      kind: 'choices',
      options: (data?.kelurahan ?? []).map(({ code, name }) => ({ value: code, label: name })),
    },
    { key: 'expires', label: t('members.column.expires'), kind: 'span', of: 'date' },
    { key: 'registered', label: t('members.column.registered'), kind: 'span', of: 'date' },
  ];
}
