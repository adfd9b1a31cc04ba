import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button, buttonClass } from '../../../../lib/ui/Button';
import { AgreeDevelopmentPlanDocument } from './AgreeDevelopmentPlan.generated';
import type { Plan, Planner } from './plan-values';
import { PlanDialog } from './PlanDialog';
import { ReviewDialog } from './ReviewDialog';

type PlanActsProps = {
  readonly staffId: string;
  readonly year: number;
  readonly planner: Planner;
  readonly plan: Plan | null;
  readonly onChanged: () => void;
};

/** Offers what may be done with a plan: write goals, agree, look back, print. */
export function PlanActs({ staffId, year, planner, plan, onChanged }: PlanActsProps) {
  const { t, language } = useTranslation();
  const [open, setOpen] = useState<'goals' | 'review' | null>(null);
  const act = useAnnouncedMutation(AgreeDevelopmentPlanDocument, {
    payloadOf: (answer) => answer.agreeDevelopmentPlan,
    onDone: onChanged,
  });
  const as = planner.isSelf ? 'SELF' : 'LEAD';
  const agrees = plan !== null && (planner.isSelf ? plan.selfAgreedOn : plan.leadAgreedOn) !== null;
  const mayAgree = plan !== null && plan.goals.length > 0 && (planner.isSelf || planner.mayVouch);
  const dialog = { staffId, year, onClose: () => setOpen(null), onChanged };
  return (
    <div className="panel-body row wrap">
      <ActNotes error={act.error} messages={act.messages} />
      {planner.mayAdd && (
        <Button small onClick={() => setOpen('goals')}>
          {t(plan === null ? 'development.plan.write' : 'development.plan.change')}
        </Button>
      )}
      {plan !== null && mayAgree && !agrees && (
        <Button
          small
          busy={act.loading}
          onClick={() =>
            void act.run(
              (idempotencyKey) => ({ staffId, year, version: plan.version, as, idempotencyKey }),
              () => t('development.plan.agreed'),
            )
          }
        >
          {t('development.plan.agree')}
        </Button>
      )}
      {plan !== null && planner.mayAdd && (
        <Button small onClick={() => setOpen('review')}>
          {t(planner.mayVouch ? 'development.plan.review' : 'development.plan.noteMidYear')}
        </Button>
      )}
      {plan !== null && (
        <a
          className={buttonClass('link')}
          href={`/staff/files/development-plans/${staffId}/${year}-${language}.pdf`}
        >
          {t('development.plan.print')}
        </a>
      )}
      {open === 'goals' && <PlanDialog {...dialog} plan={plan} />}
      {open === 'review' && plan !== null && (
        <ReviewDialog {...dialog} plan={plan} mayConclude={planner.mayVouch} />
      )}
    </div>
  );
}
