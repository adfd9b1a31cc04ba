import { NativeSelect } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { useSession } from '../../../lib/session/session-context';
import { DayList } from './DayList';
import { DueList } from './DueList';
import { MentorList } from './MentorList';

const tabs = ['day', 'mentors', 'due'] as const;

/**
 * Shows the hours of a day with who comes, the mentors, and whom to ask what came of it; list, branch and day
 * stand in the address.
 */
export function ConsultationsScreen() {
  const { t } = useTranslation();
  const { branches } = useSession();
  const [search, setSearch] = useSearchParams();
  const chosen = tabs.find((name) => name === search.get('list')) ?? 'day';
  const branchId = search.get('branch');
  const addressOf = (name: (typeof tabs)[number]) =>
    `?${new URLSearchParams({ ...(branchId !== null && { branch: branchId }), list: name })}`;
  const chooseBranch = (id: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (id === '') next.delete('branch');
        else next.set('branch', id);
        return next;
      },
      { replace: true },
    );
  return (
    <Page title={t('consultations.title')} intro={t('consultations.intro')}>
      <nav className="list-tabs" aria-label={t('consultations.lists')}>
        {tabs.map((name) => (
          <Link key={name} to={addressOf(name)} aria-current={name === chosen ? 'page' : undefined}>
            {t(`consultations.tab.${name}`)}
          </Link>
        ))}
      </nav>
      <div className="row wrap" style={{ marginBottom: 12, alignItems: 'end' }}>
        <NativeSelect
          label={t('consultations.branch')}
          value={branchId ?? ''}
          data={[
            { value: '', label: t('consultations.everyBranch') },
            ...branches.map(({ id, name }) => ({ value: id, label: name.text })),
          ]}
          onChange={({ currentTarget }) => chooseBranch(currentTarget.value)}
        />
      </div>
      {chosen === 'day' && <DayList branchId={branchId} />}
      {chosen === 'mentors' && <MentorList branchId={branchId} />}
      {chosen === 'due' && <DueList branchId={branchId} />}
    </Page>
  );
}
