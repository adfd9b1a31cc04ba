import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { Button } from '../../../../lib/ui/Button';
import { GapProposals } from '../matrix/GapProposals';
import { LevelBars } from '../matrix/LevelBars';
import type { usePlans } from '../plans/use-plans';
import type { Person } from './person-values';

type GapPanelProps = { readonly person: Person; readonly plans: ReturnType<typeof usePlans> };

/** Lists what somebody lacks for their post, each with what may close it. */
export function GapPanel({ person: { gaps, mayAdd }, plans }: GapPanelProps) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-label={t('development.gapList')}>
      <header className="panel-body">
        <h2>{t('development.gapList')}</h2>
      </header>
      <ActNotes error={plans.saving.error} messages={plans.saving.messages} />
      {gaps.length === 0 ? (
        <p className="panel-body">{t('development.noGaps')}</p>
      ) : (
        <ul className="gap-list">
          {gaps.map(({ level, courses, mentors }) => (
            <li key={level.competence.id} className="panel-body">
              <h3>
                {level.competence.name.text} <LevelBars level={level.level ?? 0} required={level.required} />
              </h3>
              <p>
                {t('development.hasOf', {
                  level: level.level ?? 0,
                  required: level.required,
                })}
              </p>
              <GapProposals courses={courses} mentors={mentors} />
              {plans.goalsNow.has(level.competence.id) && (
                <p className="cell-note">{t('development.plan.isGoal', { year: plans.year })}</p>
              )}
              {mayAdd && plans.planner !== null && !plans.goalsNow.has(level.competence.id) && (
                <Button
                  small
                  busy={plans.saving.loading}
                  aria-label={t('development.plan.proposeOf', { name: level.competence.name.text })}
                  onClick={() =>
                    plans.propose({
                      competenceId: level.competence.id,
                      targetLevel: level.required,
                      courseId: courses[0]?.id ?? null,
                      way: mentors[0] ? t('development.mentoredBy', { name: mentors[0].name }) : null,
                    })
                  }
                >
                  {t('development.plan.propose', { year: plans.year })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
