import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale } from '../../../lib/language';
import { usePageTitle } from '../../../lib/use-page-title';
import { ConsultationsPageDocument } from './ConsultationsPage.generated';
import { MentorEntry } from './MentorEntry';
import { Stories } from './Stories';
import type { HoursAddress } from './use-hours-address';
import { useHoursAddress } from './use-hours-address';

const TOPICS = [
  'START',
  'PERMITS',
  'HALAL',
  'FINANCE',
  'MARKETING',
  'PACKAGING',
  'BOOKKEEPING',
  'DIGITAL',
  'EXPORT',
] as const;

/** Lists the mentors with their next free hours; one of them is open, with days, hours and the form. */
export function ConsultationsPage(): ReactElement {
  const { t } = useTranslation('consultations');
  const address = useHoursAddress();
  const { data } = useSuspenseQuery(ConsultationsPageDocument, { variables: { locale: useLocale() } });
  usePageTitle(t('title'));
  const shown = data.mentors.filter(
    ({ topics }) => address.topic === '' || topics.some((topic) => topic === address.topic),
  );
  const known = TOPICS.filter((topic) => data.mentors.some(({ topics }) => topics.includes(topic)));
  return (
    <div className="wrap consultations">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <TopicChips topics={known} address={address} />
      <section aria-labelledby="pendamping">
        <h2 id="pendamping" className="hide">
          {t('mentors')}
        </h2>
        {shown.length === 0 ? (
          <div className="none-yet">
            <p>
              <b>{t('none')}</b>
            </p>
            <p>{t('noneText')}</p>
          </div>
        ) : (
          <ul className="mentors">
            {shown.map((mentor) => (
              <MentorEntry key={mentor.id} mentor={mentor} address={address} />
            ))}
          </ul>
        )}
      </section>
      <Stories stories={data.successStories} />
    </div>
  );
}

function TopicChips({
  topics,
  address,
}: {
  readonly topics: readonly (typeof TOPICS)[number][];
  readonly address: HoursAddress;
}): ReactElement {
  const { t } = useTranslation('consultations');
  const chip = (topic: string, label: string) => (
    <li key={topic}>
      <Link
        className="chip"
        to={address.link({ topic, mentor: '', day: '', hour: '' })}
        aria-current={address.topic === topic ? 'true' : undefined}
        preventScrollReset
      >
        {label}
      </Link>
    </li>
  );
  return (
    <nav aria-label={t('topics')}>
      <ul className="row topic-chips">
        {chip('', t('allTopics'))}
        {topics.map((topic) => chip(topic, t(`consultation:topic.${topic}`)))}
      </ul>
    </nav>
  );
}
