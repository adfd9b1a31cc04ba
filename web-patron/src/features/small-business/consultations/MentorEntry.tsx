import { civilDate, toCivilDate, formatClockTime } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import type { ShownMentor } from './shown';
import { HoursPanel } from './HoursPanel';
import type { HoursAddress } from './use-hours-address';

/**
 * Shows one mentor: what they know, in which languages, where, when they are free next; opened, the hours to
 * choose from.
 */
export function MentorEntry({
  mentor,
  address,
}: {
  readonly mentor: ShownMentor;
  readonly address: HoursAddress;
}): ReactElement {
  const { t } = useTranslation('consultations');
  const isOpen = address.mentor === mentor.id;
  return (
    <li id={mentor.id} className={isOpen ? 'mentor chosen' : 'mentor'}>
      <div className="who">
        <p className="kind">
          {t(`consultation:kind.${mentor.kind}`)}
          {mentor.organisation !== null && <> · {mentor.organisation}</>}
        </p>
        <h3>{mentor.name}</h3>
        {mentor.headline !== null && <p className="headline">{mentor.headline.text}</p>}
        {mentor.about !== null && <p className="about">{mentor.about.text}</p>}
        <dl className="facts">
          <dt>{t('languages')}</dt>
          <dd>{mentor.languages.map((language) => t(`consultation:language.${language}`)).join(', ')}</dd>
          <dt>{t('place')}</dt>
          <dd>
            {[mentor.place?.text, mentor.branch.name.text].filter((part) => part !== undefined).join(', ')}
          </dd>
        </dl>
        <ul className="row">
          {mentor.topics.map((topic) => (
            <li key={topic} className="tag">
              {t(`consultation:topic.${topic}`)}
            </li>
          ))}
        </ul>
      </div>
      {isOpen ? (
        <HoursPanel mentor={mentor} address={address} />
      ) : (
        <NextHour mentor={mentor} address={address} />
      )}
    </li>
  );
}

function NextHour({
  mentor,
  address,
}: {
  readonly mentor: ShownMentor;
  readonly address: HoursAddress;
}): ReactElement {
  const { t } = useTranslation('consultations');
  const language = useLanguage();
  if (mentor.nextFreeAt === null)
    return (
      <div className="next">
        <p className="availability availability-none">{t('noHours')}</p>
      </div>
    );
  return (
    <div className="next">
      <p className="meta">{t('next')}</p>
      <p className="when">
        {civilDate(toCivilDate(mentor.nextFreeAt), language)}, {formatClockTime(mentor.nextFreeAt, language)}
      </p>
      <p className="availability availability-all">{t('free', { count: mentor.freeSlotCount })}</p>
      <Link
        className="btn needs-scripts"
        to={address.link({ mentor: mentor.id, day: '', hour: '' })}
        aria-label={t('chooseNamed', { name: mentor.name })}
        preventScrollReset
      >
        {t('choose')}
      </Link>
    </div>
  );
}
