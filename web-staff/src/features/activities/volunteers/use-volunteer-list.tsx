import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import type { ListColumn, ListDefinition } from '../../../lib/list/list-definition';
import { paths } from '../../../lib/paths';
import { useDisplay } from '../../../lib/ui/use-display';
import { ChecksMark, VolunteerMark } from './VolunteerMark';
import { volunteerStatuses } from './volunteer-query';
import type { VolunteerRow } from './volunteer-query';
import { VolunteerRoleChoicesDocument } from './VolunteerRoleChoices.generated';

/** Declares the list of volunteers, by state, role and whose checks end soon. */
export function useVolunteerList(): ListDefinition<VolunteerRow> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { data } = useQuery(VolunteerRoleChoicesDocument);
  const roles = data?.volunteerRoles ?? [];
  return {
    name: 'volunteers',
    words: {
      label: t('volunteers.list'),
      count: (total) => t('volunteers.count', { count: total, total: number(total) }),
      emptyTitle: t('volunteers.empty'),
      emptyText: t('volunteers.emptyText'),
    },
    columns: useColumns(),
    filters: [
      {
        key: 'status',
        label: t('volunteers.field.status'),
        kind: 'choices',
        options: volunteerStatuses.map((value) => ({ value, label: t(`volunteers.status.${value}`) })),
      },
      {
        key: 'role',
        label: t('volunteers.field.roles'),
        kind: 'choices',
        options: roles.map(({ id, name }) => ({ value: id, label: name.text })),
      },
      { key: 'expiring', label: t('volunteers.onlyExpiring'), kind: 'switch' },
    ],
    sorts: [{ name: 'newest', label: t('volunteers.newest') }],
    usualSort: 'newest',
    pathOf: ({ id }) => paths.volunteer(id),
    nameOf: ({ memberName }) => memberName ?? '',
  };
}

function useColumns(): readonly ListColumn<VolunteerRow>[] {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  return [
    {
      key: 'name',
      heading: t('volunteers.field.name'),
      isFixed: true,
      className: 'main-cell',
      cell: ({ id, memberName, cardNumber }) => (
        <>
          <Link className="cell-title" to={paths.volunteer(id)}>
            {memberName}
          </Link>
          <span className="quiet small"> {cardNumber}</span>
        </>
      ),
    },
    {
      key: 'roles',
      heading: t('volunteers.field.roles'),
      cell: ({ roles }) => roles.map(({ role }) => role.name.text).join(', '),
    },
    {
      key: 'status',
      heading: t('volunteers.field.status'),
      className: 'nowrap',
      cell: ({ status, revokedAt }) => <VolunteerMark status={status} isRevoked={revokedAt !== null} />,
    },
    {
      key: 'checks',
      heading: t('volunteers.field.checks'),
      className: 'nowrap',
      cell: ({ checks }) => <ChecksMark states={checks.map(({ state }) => state)} />,
    },
    {
      key: 'age',
      heading: t('volunteers.field.age'),
      isRight: true,
      cell: ({ age }) => age ?? '',
    },
    {
      key: 'since',
      heading: t('volunteers.field.since'),
      className: 'nowrap',
      cell: ({ since }) => dateOf(since),
    },
  ];
}
