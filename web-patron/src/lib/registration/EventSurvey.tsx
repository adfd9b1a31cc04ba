import '@pustaka/web-shared/surveys/surveys.css';

import { useQuery } from '@apollo/client/react';
import { SECRET } from '@pustaka/web-shared/apollo/index.ts';
import { fromSentAnswers } from '@pustaka/web-shared/surveys/sent-answers.ts';
import type { SurveyAnswers } from '@pustaka/web-shared/surveys/survey-answer.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { formatDays, formatHours } from '../events/when';
import { useTranslation } from '../i18n/use-translation';
import { useLanguage, useLocale } from '../language';
import { SelectField } from '../ui/SelectField';
import { EventSheet } from './EventSheet';
import type { Claim, ShownRegistration } from './registration';
import { RegistrationSurveyDocument } from './RegistrationSurvey.generated';
import type {
  RegistrationSurveyFactsFragment,
  RegistrationSurveyQuery,
} from './RegistrationSurvey.generated';

type EventSurveyProps = {
  readonly registration: Pick<ShownRegistration, 'id' | 'event'>;
  readonly claim: Claim;
};

/** Asks those who came what they thought of an event, of each session that they came to. */
export function EventSurvey({ registration: { id, event }, claim }: EventSurveyProps): ReactElement | null {
  const { t } = useTranslation('registration');
  const isByLink = 'link' in claim;
  const { data, error } = useQuery(RegistrationSurveyDocument, {
    variables: { id, link: isByLink ? claim.link : '', isByLink, locale: useLocale() },
    fetchPolicy: 'no-cache',
    context: SECRET,
  });
  const found = data === undefined ? null : registrationIn(data);
  return (
    <section className="feedback" aria-labelledby={`survey-${id}`}>
      <h3 id={`survey-${id}`}>{t('feedback.title', { event: event.name.text })}</h3>
      <div role="alert">{error !== undefined && <p>{t('feedback.failed')}</p>}</div>
      {found !== null && <SessionSheets found={found} claim={claim} />}
    </section>
  );
}

type SessionSheetsProps = { readonly found: RegistrationSurveyFactsFragment; readonly claim: Claim };

/** Asks about one session at a time where somebody came to several. */
function SessionSheets({ found, claim }: SessionSheetsProps): ReactElement | null {
  const { t } = useTranslation('registration');
  const language = useLanguage();
  const { id, attendedSessions: sessions, feedbackSurvey, surveyAnswers } = found;
  const areMany = sessions.length > 1;
  const isAnswered = (sessionId: string) => surveyAnswers.some((sheet) => sheet.sessionId === sessionId);
  const [sessionId, setSessionId] = useState(
    () => (areMany ? (sessions.find((session) => !isAnswered(session.id)) ?? sessions[0])?.id : null) ?? null,
  );
  // What is sent here is not read back: a session that is chosen again shows what was said last.
  const [sentBySession, setSentBySession] = useState<Readonly<Record<string, SurveyAnswers>>>({});
  if (feedbackSurvey === null) return null;
  const place = sessionId ?? '';
  const read = areMany ? surveyAnswers.find((sheet) => sheet.sessionId === sessionId) : surveyAnswers[0];
  const readAnswers = read === undefined ? null : fromSentAnswers(feedbackSurvey.definition, read.answers);
  return (
    <>
      {areMany && (
        <SelectField
          label={t('feedback.session')}
          value={place}
          options={sessions.map((session) => ({
            value: session.id,
            label: [formatDays(session, language), formatHours(session, language)].filter(Boolean).join(', '),
          }))}
          onChoose={setSessionId}
        />
      )}
      <EventSheet
        key={sessionId}
        name={`${id} ${place}`}
        form={feedbackSurvey}
        before={sentBySession[place] ?? readAnswers}
        reference={'link' in claim ? { link: claim.link } : { id: claim.id }}
        sessionId={sessionId}
        onSent={(answers) => setSentBySession((sent) => ({ ...sent, [place]: answers }))}
      />
    </>
  );
}

function registrationIn({ registrationByLink, node }: RegistrationSurveyQuery) {
  if (registrationByLink != null) return registrationByLink;
  return node != null && 'attendedSessions' in node ? node : null;
}
