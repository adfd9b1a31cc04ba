import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../i18n/use-translation';
import { useAnnouncedMutation } from '../acts/use-announced-mutation';
import { paths } from '../paths';
import { useSession } from '../session/session-context';
import { FaultNote } from '../ui/FaultNote';
import { SkeletonRows } from '../ui/SkeletonRows';
import { OutcomeTable } from './OutcomeTable';
import { ProgrammeOutcomesDocument } from './ProgrammeOutcomes.generated';
import { SetProgrammeOutcomeSurveyDocument } from './SetProgrammeOutcomeSurvey.generated';
import { SurveyChoice } from './SurveyChoice';

/** Chooses what a programme asks about its outcomes, and shows what changed before and after its events. */
export function ProgrammeOutcomesPanel({ programmeId }: { readonly programmeId: string }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(ProgrammeOutcomesDocument, {
    variables: { id: programmeId },
    fetchPolicy: 'no-cache',
  });
  const act = useAnnouncedMutation(SetProgrammeOutcomeSurveyDocument, {
    payloadOf: ({ setProgrammeOutcomeSurvey }) => setProgrammeOutcomeSurvey,
    onDone: () => void refetch(),
  });
  const programme = data?.programme;
  const chosen = programme?.outcomeSurvey ?? null;
  return (
    <section className="panel" aria-labelledby="programme-outcomes">
      <header>
        <h2 id="programme-outcomes">{t('activitySurveys.programmeTitle')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 10 }}>
        <p className="muted small">{t('activitySurveys.programmeText')}</p>
        {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === undefined && <SkeletonRows count={3} />}
        {programme != null && (
          <SurveyChoice
            key={chosen?.id}
            kind="OUTCOME"
            chosen={chosen}
            mayWrite={can('PROGRAMMES_WRITE')}
            none={t('activitySurveys.none')}
            resultsPath={chosen === null ? null : paths.surveyResults(chosen.id)}
            act={act}
            onChoose={(surveyId) =>
              void act.run(
                (idempotencyKey) => ({ programmeId, surveyId, idempotencyKey }),
                () => t('activitySurveys.saved'),
              )
            }
          />
        )}
        {programme != null && chosen !== null && <OutcomeTable figures={programme.outcomes} />}
      </div>
    </section>
  );
}
