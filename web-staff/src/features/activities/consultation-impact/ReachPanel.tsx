import { useTranslation } from '../../../i18n/use-translation';
import { Figures } from '../../../lib/figures/Figures';
import type { Impact } from './impact';

/** Shows the figures that an office asks for: consultations, people, trainings, stories. */
export function ReachPanel({ impact: { reach, training, storyCount } }: { readonly impact: Impact }) {
  const { t } = useTranslation();
  return (
    <>
      <Figures
        title={t('businessImpact.reach')}
        figures={[
          [t('businessImpact.held'), reach.heldCount],
          [t('businessImpact.people'), reach.peopleCount],
          [t('businessImpact.hours'), reach.hourCount],
          [t('businessImpact.mentors'), reach.mentorCount],
          [t('businessImpact.noShow'), reach.noShowCount],
          [t('businessImpact.cancelled'), reach.cancelledCount],
        ]}
      />
      <Figures
        title={t('businessImpact.training')}
        figures={[
          [t('businessImpact.events'), training.eventCount],
          [t('businessImpact.sessions'), training.sessionCount],
          [t('businessImpact.participants'), training.participantCount],
          [t('businessImpact.partners'), training.partnerCount],
          ...training.bySex.map(({ value, count }): [string, number | null] => [
            value === 'FEMALE' || value === 'MALE'
              ? t(`consultationTerms.sex.${value}`)
              : t('consultationTerms.unknown'),
            count,
          ]),
          [t('businessImpact.stories'), storyCount],
        ]}
      />
    </>
  );
}
