import { Checkbox } from '@mantine/core';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { PersonOnboardingQuery } from './PersonOnboarding.generated';
import type { useTickStep } from './use-tick-step';

type Person = NonNullable<PersonOnboardingQuery['staffDevelopment']>;
type OnboardingStepRowProps = {
  readonly step: Person['onboarding'][number];
  readonly person: Person;
  readonly ticking: ReturnType<typeof useTickStep>;
};

/** Shows an item with its date, and the ticks that the viewer may set. */
export function OnboardingStepRow({ step, person, ticking }: OnboardingStepRowProps) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const { item, dueOn, doneOn, confirmedOn, confirmedByStaff, isDone, isOverdue } = step;
  const name = item.text.text;
  const facts = [
    doneOn !== null && t('development.onboarding.bySelf', { date: date(doneOn) }),
    confirmedOn !== null &&
      t('development.onboarding.byLead', { name: confirmedByStaff?.name ?? '–', date: date(confirmedOn) }),
    !isDone && doneOn !== null && item.needsLead && t('development.onboarding.waitsForLead'),
  ];
  return (
    <li className="panel-body">
      <b>{name}</b>
      <span className={`valid-until ${isOverdue ? 'over' : 'later'}`}>
        {isDone
          ? t('development.onboarding.done')
          : t(isOverdue ? 'development.onboarding.overdue' : 'development.onboarding.due', {
              date: date(dueOn),
            })}
      </span>
      {item.sop && <Link to={paths.procedure(item.sop.id)}>{item.sop.title.text}</Link>}
      {item.course && <span className="cell-note">{item.course.title}</span>}
      <span className="cell-note">{facts.filter(Boolean).join(' · ')}</span>
      <span className="row">
        {person.isSelf && (
          <Checkbox
            label={t('development.onboarding.tickSelf')}
            aria-label={t('development.onboarding.tickSelfOf', { name })}
            disabled={ticking.isBusy}
            checked={doneOn !== null}
            onChange={({ currentTarget: { checked } }) => ticking.tick(item.id, 'SELF', checked)}
          />
        )}
        {person.mayVouch && (
          <Checkbox
            label={t('development.onboarding.tickLead')}
            aria-label={t('development.onboarding.tickLeadOf', { name })}
            disabled={ticking.isBusy}
            checked={confirmedOn !== null}
            onChange={({ currentTarget: { checked } }) => ticking.tick(item.id, 'LEAD', checked)}
          />
        )}
      </span>
    </li>
  );
}
