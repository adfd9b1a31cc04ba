import { toCivilDate, formatClockTime, longDate } from '@pustaka/web-shared/format/index.ts';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { CalendarLink } from '../../../lib/consultation/CalendarLink';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { Notice } from '../../../lib/states/Notice';
import type { BookedHour, ShownMentor } from './shown';

/** Says that the hour is booked, when, with whom, how, and how to keep it in mind. */
export function BookingConfirmation({
  hour,
  mentor,
}: {
  readonly hour: BookedHour;
  readonly mentor: ShownMentor;
}): ReactElement {
  const { t } = useTranslation('consultations');
  const language = useLanguage();
  const paths = usePaths();
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => said.current?.focus(), []);
  const place =
    hour.mode === 'ON_SITE'
      ? [mentor.place?.text, mentor.branch.name.text].filter((part) => part !== undefined).join(', ')
      : t('consultation:mode.ONLINE');
  return (
    <div className="booked" ref={said} tabIndex={-1}>
      <Notice kind="ok">
        <p>
          <b>{t('booked')}</b>
        </p>
      </Notice>
      <p className="when">
        {longDate(toCivilDate(hour.startsAt), language)}, {formatClockTime(hour.startsAt, language)}
      </p>
      <p>
        {t('consultation:with', { name: mentor.name })} · {place}
      </p>
      <p className="small">{t('bookedText')}</p>
      <p className="row">
        <Link className="btn" to={paths.to('businessPath')}>
          {t('seeAll')}
        </Link>
        <CalendarLink
          id={hour.id}
          startsAt={hour.startsAt}
          endsAt={hour.endsAt}
          title={`${t('title')}: ${mentor.name}`}
          place={place}
        />
      </p>
    </div>
  );
}
