import { useQuery } from '@apollo/client/react';
import { civilDate, formatClockTime, longDate } from '@pustaka/web-shared/format/index.ts';
import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import { startTransition, useOptimistic, useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { signInPathFrom } from '../../../lib/member/come-back';
import { useMaybeSignedIn } from '../../../lib/member/signed-in';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { BookingConfirmation } from './BookingConfirmation';
import type { BookedHour } from './shown';
import { BookingForm } from './BookingForm';
import type { OwnedBusiness } from './shown';
import type { ShownMentor } from './shown';
import { hoursByDay, shownDay } from './hours-by-day';
import type { DayOfHours, FreeHour } from './hours-by-day';
import { MentorHoursDocument } from './MentorHours.generated';
import type { HoursAddress } from './use-hours-address';
import { usePlace } from '../../../lib/member/use-place';

type HoursPanelProps = { readonly mentor: ShownMentor; readonly address: HoursAddress };

/**
 * Lets somebody choose a day and an hour of a mentor and book it; hours are asked anew, because others book
 * too.
 */
export function HoursPanel({ mentor, address }: HoursPanelProps): ReactElement {
  const { t } = useTranslation('consultations');
  const { data, error, refetch } = useQuery(MentorHoursDocument, {
    variables: { id: mentor.id },
    fetchPolicy: 'cache-and-network',
    // Others book too: what is free is asked by the browser, at the moment it is shown.
    ssr: false,
  });
  const [booked, setBooked] = useState<BookedHour | null>(null);
  const onBooked = (hour: BookedHour) => {
    setBooked(hour);
    void refetch();
  };
  if (booked !== null)
    return (
      <div className="box">
        <BookingConfirmation hour={booked} mentor={mentor} />
      </div>
    );
  return (
    <div className="box">
      <div className="box-head">
        <h4>{t('choose')}</h4>
        <Link className="as-link" to={address.link({ mentor: '', day: '', hour: '' })} preventScrollReset>
          {t('close')}
        </Link>
      </div>
      {data?.mentor ? (
        <Hours
          hours={data.mentor.freeSlots}
          businesses={data.viewer?.member?.businesses ?? []}
          mentor={mentor}
          address={address}
          onBooked={onBooked}
          onTaken={() => void refetch()}
        />
      ) : error ? (
        <div>
          <FaultNotice fault={describeFault(error)} />
          <button type="button" className="btn quiet" onClick={() => void refetch()}>
            {t('common:retry')}
          </button>
        </div>
      ) : (
        <div aria-busy="true">
          <p className="hide" role="status">
            {t('common:loading')}
          </p>
          <span className="sk h w-2/5" />
          <span className="sk l" />
          <span className="sk l w-4/5" />
        </div>
      )}
    </div>
  );
}

type HoursProps = HoursPanelProps & {
  readonly hours: readonly FreeHour[];
  readonly businesses: readonly OwnedBusiness[];
  readonly onBooked: (hour: BookedHour) => void;
  readonly onTaken: () => void;
};

function Hours({ hours, businesses, mentor, address, onBooked, onTaken }: HoursProps): ReactElement {
  const { t } = useTranslation('consultations');
  const days = hoursByDay(hours);
  const shown = shownDay(days, { hourId: address.hour, day: address.day });
  if (shown === null) return <p>{t('noHoursText')}</p>;
  const chosen = shown.hours.find(({ id }) => id === address.hour) ?? null;
  return (
    <>
      <DayStrip days={days} shown={shown.day} address={address} />
      <TimeChoice day={shown} chosen={chosen} onChoose={(hour) => address.put({ hour, day: shown.day })} />
      <NextStep
        hour={chosen}
        businesses={businesses}
        mentor={mentor}
        address={address}
        onBooked={onBooked}
        onTaken={onTaken}
      />
    </>
  );
}

function NextStep({
  hour,
  businesses,
  mentor,
  address,
  onBooked,
  onTaken,
}: Omit<HoursProps, 'hours'> & { readonly hour: FreeHour | null }): ReactElement {
  const { t } = useTranslation('consultations');
  const language = useLanguage();
  const place = usePlace();
  const isMember = useMaybeSignedIn();
  if (hour === null)
    return (
      <button type="button" className="btn wide" aria-disabled="true">
        {t('pick')}
      </button>
    );
  const time = formatClockTime(hour.startsAt, language, { withZone: false });
  if (isMember)
    return (
      <BookingForm
        hour={hour}
        time={time}
        businesses={businesses}
        topics={mentor.topics}
        preset={address.topic}
        onBooked={onBooked}
        onTaken={onTaken}
      />
    );
  return (
    <div>
      <Link className="btn wide" to={signInPathFrom(place, language)}>
        {t('signIn', { time })}
      </Link>
      <p className="small">{t('signInText')}</p>
    </div>
  );
}

function DayStrip({
  days,
  shown,
  address,
}: {
  readonly days: readonly DayOfHours[];
  readonly shown: string;
  readonly address: HoursAddress;
}): ReactElement {
  const { t } = useTranslation('consultations');
  const language = useLanguage();
  return (
    <nav className="hour-days" aria-label={t('days')}>
      {days.map(({ day, hours }) => {
        const label = longDate(day, language);
        return (
          <Link
            key={day}
            to={address.link({ day, hour: '' })}
            replace
            preventScrollReset
            aria-current={day === shown ? 'date' : undefined}
            aria-label={`${label}, ${t('dayFree', { count: hours.length })}`}
          >
            <span>{label.slice(0, 3)}</span>
            <b>{Number(day.slice(8))}</b>
            <span>{t('dayFree', { count: hours.length })}</span>
          </Link>
        );
      })}
    </nav>
  );
}

type TimeChoiceProps = {
  readonly day: DayOfHours;
  readonly chosen: FreeHour | null;
  readonly onChoose: (id: string) => void;
};

function TimeChoice({ day, chosen, onChoose }: TimeChoiceProps): ReactElement {
  const { t } = useTranslation('consultations');
  const language = useLanguage();
  // The address follows a moment later; until then the dot would jump back.
  const [picked, pick] = useOptimistic(chosen?.id);
  const choose = (id: string) =>
    startTransition(() => {
      pick(id);
      onChoose(id);
    });
  return (
    <fieldset className="hour-times">
      <legend className="label">{t('times', { day: civilDate(day.day, language) })}</legend>
      <div>
        {day.hours.map(({ id, startsAt }) => (
          <label key={id}>
            <input type="radio" name="jam" checked={picked === id} onChange={() => choose(id)} />
            <span>{formatClockTime(startsAt, language, { withZone: false })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
