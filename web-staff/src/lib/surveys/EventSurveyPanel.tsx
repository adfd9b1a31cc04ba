import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../i18n/use-translation';
import { useAnnouncedMutation } from '../acts/use-announced-mutation';
import { paths } from '../paths';
import { FaultNote } from '../ui/FaultNote';
import { SkeletonRows } from '../ui/SkeletonRows';
import { EventSurveyDocument } from './EventSurvey.generated';
import { OutcomeTable } from './OutcomeTable';
import { SetEventSurveyDocument } from './SetEventSurvey.generated';
import { SurveyChoice } from './SurveyChoice';

type EventSurveyPanelProps = { readonly eventId: string; readonly mayWrite: boolean };

/** Chooses what those who came to an event are asked, and shows what changed for them. */
export function EventSurveyPanel({ eventId, mayWrite }: EventSurveyPanelProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(EventSurveyDocument, {
    variables: { id: eventId },
    fetchPolicy: 'no-cache',
  });
  const act = useAnnouncedMutation(SetEventSurveyDocument, {
    payloadOf: ({ setEventSurvey }) => setEventSurvey,
    onDone: () => void refetch(),
  });
  const management = data?.event?.management;
  const chosen = management?.feedbackSurvey ?? null;
  return (
    <section className="panel" aria-labelledby="event-survey">
      <header>
        <h2 id="event-survey">{t('activitySurveys.eventTitle')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 10 }}>
        <p className="muted small">{t('activitySurveys.eventText')}</p>
        {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === undefined && <SkeletonRows count={2} />}
        {management != null && (
          <SurveyChoice
            key={chosen?.id}
            kind="EVENT_FEEDBACK"
            chosen={chosen}
            mayWrite={mayWrite}
            resultsPath={chosen === null ? null : paths.surveyResultsOf(chosen.id, eventId)}
            act={act}
            onChoose={(surveyId) =>
              void act.run(
                (idempotencyKey) => ({ eventId, surveyId, idempotencyKey }),
                () => t('activitySurveys.saved'),
              )
            }
          />
        )}
        {management != null && management.outcomes.length > 0 && (
          <>
            <h3>{t('activitySurveys.outcomes')}</h3>
            <OutcomeTable figures={management.outcomes} />
          </>
        )}
      </div>
    </section>
  );
}
