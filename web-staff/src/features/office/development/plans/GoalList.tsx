import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { Goal } from './plan-values';

/** Lists goals: what, how, by when, and what came of each. */
export function GoalList({ goals }: { readonly goals: readonly Goal[] }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  if (goals.length === 0) return <p className="panel-body">{t('development.plan.noGoals')}</p>;
  return (
    <ol className="proof-list">
      {goals.map((goal) => {
        const { id, aim, course, way, dueOn, outcome } = goal;
        const facts = [
          goal.competence === null ? null : aim,
          course?.title ?? null,
          way,
          dueOn === null ? null : t('development.plan.due', { date: date(dueOn) }),
        ];
        return (
          <li key={id} className="panel-body">
            <b>{goalName(goal, t('development.plan.toLevel', { level: goal.targetLevel ?? 0 }))}</b>
            {outcome !== null && <span>{t(`development.plan.outcomes.${outcome}`)}</span>}
            <span className="cell-note">{facts.filter((fact) => fact !== null).join(' · ')}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** Names a goal: the competence with its level, or its words. */
export function goalName({ competence, aim }: Goal, level: string): string {
  return competence === null ? (aim ?? '') : `${competence.name.text}, ${level}`;
}
