import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../i18n/use-translation';
import type { ListAct, ListColumn, ListDefinition, ListFilter } from '../../../lib/list/list-definition';
import { useSession } from '../../../lib/session/session-context';
import { useDisplay } from '../../../lib/ui/use-display';
import { accountSorts, accountStates, toAccountQuery } from './account-query';
import type { AccountRow } from './account-query';
import { ChangeAccountsDialog } from './ChangeAccountsDialog';
import { RoleListDocument } from './roles/RoleList.generated';

/** Declares the list of accounts: by role, branch, state and second step; `onOpen` opens one of them. */
export function useAccountList(onOpen: (id: string) => void): ListDefinition<AccountRow> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  return {
    name: 'accounts',
    words: {
      label: t('accounts.list'),
      count: (total) => t('accounts.count', { count: total, total: number(total) }),
      emptyTitle: t('accounts.empty'),
    },
    search: { label: t('accounts.search'), placeholder: t('accounts.searchPlaceholder') },
    columns: useAccountColumns(onOpen),
    filters: useAccountFilters(),
    sorts: accountSorts.map((name) => ({ name, label: t(`accounts.order.${name}`) })),
    usualSort: 'name',
    nameOf: ({ name }) => name,
    acts: useAccountActs(),
    exportOf: toAccountQuery,
  };
}

function useAccountColumns(onOpen: (id: string) => void): readonly ListColumn<AccountRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      heading: t('accounts.name'),
      isFixed: true,
      className: 'main-cell is-short',
      sort: { ascending: 'name', descending: 'name-desc' },
      exportedAs: ['name', 'email'],
      cell: ({ id, name, email }) => (
        <>
          <button
            type="button"
            className="cell-button"
            aria-label={t('accounts.editOne', { name })}
            onClick={() => onOpen(id)}
          >
            {name}
          </button>
          <span className="cell-note">{email}</span>
        </>
      ),
    },
    {
      key: 'roles',
      heading: t('accounts.roles'),
      className: 'fill-cell',
      cell: ({ assignments }) =>
        assignments.map(({ role, branch }) => (
          <span key={`${role.code} ${branch?.id ?? ''}`} className="cell-line">
            {role.name.text} <span className="quiet">· {branch?.name.text ?? t('accounts.everywhere')}</span>
          </span>
        )),
    },
    {
      key: 'branch',
      heading: t('accounts.branch'),
      isHidden: true,
      cell: ({ branch }) => branch?.name.text,
    },
    { key: 'state', heading: t('accounts.state'), className: 'nowrap', cell: (row) => t(stateOf(row)) },
    {
      key: 'secondStep',
      heading: t('accounts.secondStep'),
      cell: ({ hasSecondFactor }) => t(hasSecondFactor === true ? 'audit.yes' : 'audit.no'),
    },
  ];
}

function useAccountFilters(): readonly ListFilter[] {
  const { t } = useTranslation();
  const { branches } = useSession();
  const { data } = useQuery(RoleListDocument);
  return [
    {
      key: 'role',
      label: t('accounts.roles'),
      kind: 'choices',
      options: (data?.roles ?? []).map(({ code, name }) => ({ value: code, label: name.text })),
    },
    {
      key: 'branch',
      label: t('accounts.place'),
      kind: 'choices',
      options: branches.map(({ id, name }) => ({ value: id, label: name.text })),
    },
    {
      key: 'state',
      label: t('accounts.state'),
      kind: 'choices',
      options: accountStates.map((value) => ({ value, label: t(`accounts.states.${value}`) })),
    },
    { key: 'unsafe', label: t('accounts.withoutSecondStep'), kind: 'switch' },
  ];
}

function useAccountActs(): readonly ListAct<AccountRow>[] {
  const { t } = useTranslation();
  return (['close', 'reopen', 'endSessions'] as const).map((kind) => ({
    key: kind,
    label: t(`accounts.act.${kind}`),
    dialog: (chosen) => <ChangeAccountsDialog key={kind} kind={kind} {...chosen} />,
  }));
}

function stateOf({ isActive, linkExpiresAt }: AccountRow) {
  if (!isActive) return 'accounts.states.CLOSED';
  return linkExpiresAt === null ? 'accounts.states.OPEN' : 'accounts.invitedShort';
}
