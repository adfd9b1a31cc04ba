import { useTranslation } from 'react-i18next';

import type { Impact } from './impact';
import { useGroupWords } from './use-group-words';

/** Returns the report as rows of a sheet: part, figure, group, count; what is hidden says so. */
export function useCsvRows(): (impact: Impact) => readonly (readonly string[])[] {
  const { t } = useTranslation();
  const words = useGroupWords();
  const told = (count: number | null) => (count === null ? t('figures.hidden') : String(count));
  return ({ reach, outcomes, training, storyCount }) => {
    const part = t('businessImpact.reach');
    const groups = (
      ['bySector', 'byKelurahan', 'byTopic', 'byStage', 'bySex', 'byMentorKind'] as const
    ).flatMap((name) =>
      reach[name].map(({ value, count }) => [
        part,
        t(`businessImpact.${name}`),
        words(name, value),
        told(count),
      ]),
    );
    const change = outcomes.flatMap((outcome) => {
      const after = `${t('businessImpact.change')}: ${t('businessImpact.after', { count: outcome.days })}`;
      return [
        [after, t('businessImpact.asked'), '', told(outcome.askedCount)],
        [after, t('businessImpact.answered'), '', told(outcome.answeredCount)],
        [after, t('businessImpact.permits'), '', told(outcome.permitCount)],
        ...outcome.byPermit.map(({ value, count }) => [
          after,
          t('businessImpact.permits'),
          words('byPermit', value),
          told(count),
        ]),
        ...outcome.turnover.map(({ value, count }) => [
          after,
          t('businessImpact.turnover'),
          words('turnover', value),
          told(count),
        ]),
        [after, t('businessImpact.jobs'), '', told(outcome.newJobCount)],
      ];
    });
    const [name] = [t('businessImpact.training')];
    return [
      [t('businessImpact.part'), t('businessImpact.figure'), t('figures.group'), t('figures.count')],
      [part, t('businessImpact.held'), '', told(reach.heldCount)],
      [part, t('businessImpact.people'), '', told(reach.peopleCount)],
      [part, t('businessImpact.hours'), '', told(reach.hourCount)],
      [part, t('businessImpact.noShow'), '', told(reach.noShowCount)],
      ...groups,
      ...change,
      [name, t('businessImpact.events'), '', told(training.eventCount)],
      [name, t('businessImpact.sessions'), '', told(training.sessionCount)],
      [name, t('businessImpact.participants'), '', told(training.participantCount)],
      ...training.bySex.map(({ value, count }) => [
        name,
        t('businessImpact.participants'),
        words('bySex', value),
        told(count),
      ]),
      [name, t('businessImpact.partners'), '', told(training.partnerCount)],
      [t('businessImpact.stories'), '', '', told(storyCount)],
    ];
  };
}
