import { NativeSelect } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { GoalList } from './GoalList';
import { PlanActs } from './PlanActs';
import { PlanAgreement } from './PlanAgreement';
import type { usePlans } from './use-plans';

type PlanPanelProps = { readonly staffId: string; readonly plans: ReturnType<typeof usePlans> };

/** Shows what somebody means to learn in a year: goals, who agrees, and what came of it. */
export function PlanPanel({ staffId, plans }: PlanPanelProps) {
  const { t } = useTranslation();
  const { planner, error, refetch, year: thisYear } = plans;
  const [year, setYear] = useState(thisYear);
  const plan = planner?.plans.find((one) => one.year === year);
  const years = [thisYear + 1, thisYear, ...(planner?.plans.map((one) => one.year) ?? [])];
  const shown = [...new Set(years)].sort((one, other) => other - one);
  return (
    <section className="panel" aria-label={t('development.plan.title')}>
      <header className="panel-body row">
        <h2>{t('development.plan.title')}</h2>
        <span className="spacer" />
        <NativeSelect
          aria-label={t('development.plan.year')}
          data={shown.map(String)}
          value={String(year)}
          onChange={({ currentTarget: { value } }) => setYear(Number(value))}
        />
      </header>
      {error !== undefined && planner === null && <FaultNote error={error} onRetry={refetch} />}
      {planner === null && error === undefined && <SkeletonRows count={2} />}
      {planner !== null && plan === undefined && (
        <p className="panel-body">{t('development.plan.none', { year })}</p>
      )}
      {plan !== undefined && (
        <>
          <GoalList goals={plan.goals} />
          <PlanAgreement plan={plan} />
        </>
      )}
      {planner !== null && (
        <PlanActs key={year} {...{ staffId, year, planner }} plan={plan ?? null} onChanged={refetch} />
      )}
    </section>
  );
}
