import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { toCivilDate, formatClockTime, longDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { CalendarLink } from '../../../lib/consultation/CalendarLink';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale } from '../../../lib/language';
import { OwnConsultationFragmentDoc } from './BusinessPath.generated';
import type { OwnConsultationFragment } from './BusinessPath.generated';
import { CancelButton } from './CancelButton';
import { FollowUpForm } from './FollowUpForm';
import { Steps } from './Steps';
import { StoryChoice } from './StoryChoice';
import { useToday } from '../../../lib/moment';

type Masked = FragmentType<OwnConsultationFragment>;
type ConsultationsProps = { readonly consultations: readonly Masked[]; readonly onChanged: () => void };

/** Lists what is to come, the next in front, and what is past with its next steps. */
export function Consultations({ consultations: masked, onChanged }: ConsultationsProps): ReactElement {
  const { t } = useTranslation('businessPath');
  const consultations = useConsultations(masked);
  const coming = consultations.filter(({ status }) => status === 'BOOKED').reverse();
  const past = consultations.filter(({ status }) => status !== 'BOOKED');
  return (
    <>
      <section className="part" aria-labelledby="datang">
        <header>
          <h2 id="datang">{t('coming')}</h2>
        </header>
        {coming.length === 0 ? (
          <p className="none-yet">{t('noneComing')}</p>
        ) : (
          <ul className="own-list">
            {coming.map((one) => (
              <Coming key={one.id} consultation={one} onChanged={onChanged} />
            ))}
          </ul>
        )}
      </section>
      <section className="part" aria-labelledby="lewat">
        <header>
          <h2 id="lewat">{t('past')}</h2>
        </header>
        {past.length === 0 ? (
          <p className="none-yet">{t('nonePast')}</p>
        ) : (
          <ul className="own-list">
            {past.map((one) => (
              <Past key={one.id} consultation={one} onChanged={onChanged} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function useConsultations(masked: readonly Masked[]): readonly OwnConsultationFragment[] {
  const { data } = useSuspenseFragment({
    fragment: OwnConsultationFragmentDoc,
    fragmentName: 'OwnConsultation',
    from: [...masked],
    variables: { locale: useLocale() },
  });
  return data;
}

type OneProps = { readonly consultation: OwnConsultationFragment };

function Heading({ consultation: { topic, startsAt, mentor, business } }: OneProps): ReactElement {
  const { t } = useTranslation('businessPath');
  const language = useLanguage();
  return (
    <>
      <h3>
        {t(`consultation:topic.${topic}`)} {t('consultation:with', { name: mentor.name })}
      </h3>
      <p className="meta">
        {longDate(toCivilDate(startsAt), language)}, {formatClockTime(startsAt, language)}
        {business !== null && ` · ${business.name}`}
      </p>
    </>
  );
}

function Coming({ consultation, onChanged }: OneProps & { readonly onChanged: () => void }): ReactElement {
  const { t } = useTranslation('businessPath');
  const { id, mode, mentor, branch, question, meetingUrl, startsAt, endsAt, canCancel } = consultation;
  const place =
    mode === 'ON_SITE'
      ? [mentor.place?.text, branch.name.text].filter((part) => part !== undefined).join(', ')
      : t('consultation:mode.ONLINE');
  return (
    <li>
      <Heading consultation={consultation} />
      <p className="meta">{place}</p>
      {question !== null && <blockquote aria-label={t('question')}>{question}</blockquote>}
      <div className="row">
        {meetingUrl !== null && (
          <a className="btn" href={meetingUrl} rel="noreferrer">
            {t('consultation:meeting')}
          </a>
        )}
        <CalendarLink
          id={id}
          startsAt={startsAt}
          endsAt={endsAt}
          title={`${t(`consultation:topic.${consultation.topic}`)}: ${mentor.name}`}
          place={place}
        />
        {canCancel && <CancelButton id={id} onChanged={onChanged} />}
      </div>
      {!canCancel && <p className="small">{t('tooLate')}</p>}
    </li>
  );
}

function Past({ consultation, onChanged }: OneProps & { readonly onChanged: () => void }): ReactElement {
  const { t } = useTranslation('businessPath');
  const today = useToday();
  const { id, status, closingReason, nextSteps, followUps, story } = consultation;
  const asked = followUps.find(({ result, dueOn }) => result === null && dueOn <= today);
  return (
    <li>
      <Heading consultation={consultation} />
      <p className={`availability ${status === 'DONE' ? 'availability-all' : 'availability-none'}`}>
        {t(`consultation:status.${status}`)}
      </p>
      {closingReason !== null && <p className="small">{t('reason', { reason: closingReason })}</p>}
      {nextSteps.length > 0 && <Steps consultationId={id} steps={nextSteps} />}
      {asked !== undefined && <FollowUpForm key={asked.id} consultationId={id} followUp={asked} />}
      {story !== null && <StoryChoice consultationId={id} story={story} onChanged={onChanged} />}
    </li>
  );
}
