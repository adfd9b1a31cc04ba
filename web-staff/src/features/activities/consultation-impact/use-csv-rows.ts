import { useTranslation } from '../../../i18n/use-translation';
import type { Impact } from './impact';
import { useGroupWords } from './use-group-words';

type Row = readonly string[];

/** Returns the report as rows of a sheet: part, figure, group, count; what is hidden says so. */
export function useCsvRows(): (impact: Impact) => readonly Row[] {
  const { t } = useTranslation();
  const told = (count: number | null) => (count === null ? t('figures.hidden') : String(count));
  const reachRows = useReachRows(told);
  const outcomeRows = useOutcomeRows(told);
  const trainingRows = useTrainingRows(told);
  return ({ reach, outcomes, training, storyCount }) => [
    [t('businessImpact.part'), t('businessImpact.figure'), t('figures.group'), t('figures.count')],
    ...reachRows(reach),
    ...outcomes.flatMap(outcomeRows),
    ...trainingRows(training),
    [t('businessImpact.stories'), '', '', told(storyCount)],
  ];
}

type Told = (count: number | null) => string;

function useReachRows(told: Told): (reach: Impact['reach']) => readonly Row[] {
  const { t } = useTranslation();
  const words = useGroupWords();
  const part = t('businessImpact.reach');
  const groups = ['bySector', 'byKelurahan', 'byTopic', 'byStage', 'bySex', 'byMentorKind'] as const;
  return (reach) => [
    [part, t('businessImpact.held'), '', told(reach.heldCount)],
    [part, t('businessImpact.people'), '', told(reach.peopleCount)],
    [part, t('businessImpact.hours'), '', told(reach.hourCount)],
    [part, t('businessImpact.noShow'), '', told(reach.noShowCount)],
    ...groups.flatMap((name) =>
      reach[name].map(({ value, count }) => [
        part,
        t(`businessImpact.${name}`),
        words(name, value),
        told(count),
      ]),
    ),
  ];
}

function useOutcomeRows(told: Told): (outcome: Impact['outcomes'][number]) => readonly Row[] {
  const { t } = useTranslation();
  const words = useGroupWords();
  return (outcome) => {
    const part = `${t('businessImpact.change')}: ${t('businessImpact.after', { count: outcome.days })}`;
    return [
      [part, t('businessImpact.asked'), '', told(outcome.askedCount)],
      [part, t('businessImpact.answered'), '', told(outcome.answeredCount)],
      [part, t('businessImpact.permits'), '', told(outcome.permitCount)],
      ...outcome.byPermit.map(({ value, count }) => [
        part,
        t('businessImpact.permits'),
        words('byPermit', value),
        told(count),
      ]),
      ...outcome.turnover.map(({ value, count }) => [
        part,
        t('businessImpact.turnover'),
        words('turnover', value),
        told(count),
      ]),
      [part, t('businessImpact.jobs'), '', told(outcome.newJobCount)],
    ];
  };
}

function useTrainingRows(told: Told): (training: Impact['training']) => readonly Row[] {
  const { t } = useTranslation();
  const words = useGroupWords();
  const part = t('businessImpact.training');
  return (training) => [
    [part, t('businessImpact.events'), '', told(training.eventCount)],
    [part, t('businessImpact.sessions'), '', told(training.sessionCount)],
    [part, t('businessImpact.participants'), '', told(training.participantCount)],
    ...training.bySex.map(({ value, count }) => [
      part,
      t('businessImpact.participants'),
      words('bySex', value),
      told(count),
    ]),
    [part, t('businessImpact.partners'), '', told(training.partnerCount)],
  ];
}
