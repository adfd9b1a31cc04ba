import { civilDate, toCivilDate, formatClockTime } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { eventCalendarPath } from '../events/feed-paths';
import { useTranslation } from '../i18n/use-translation';
import { useLanguage, usePaths } from '../language';
import { FaultNotice } from '../states/FaultNotice';
import { Notice } from '../states/Notice';
import { ConfirmButton } from './ConfirmButton';
import { comingPeople, hasLeft, isOpenRegistration, findCancelledPart } from './registration';
import type { Claim, RegisteredPerson, ShownRegistration } from './registration';
import { Tickets } from './Tickets';
import { useRegistrationActs } from './use-registration-acts';

type RegistrationViewProps = {
  readonly registration: ShownRegistration;
  readonly claim: Claim;
  readonly onChanged?: () => void;
};

/** Shows how far a registration has come, who comes, and what can be done with it. */
export function RegistrationView({ registration, claim, onChanged }: RegistrationViewProps): ReactElement {
  const { t } = useTranslation('registration');
  const acts = useRegistrationActs(claim, onChanged);
  const { status, people } = registration;
  const off = isOpenRegistration(registration) ? findCancelledPart(registration) : null;
  const canCancel = isOpenRegistration(registration) && off !== 'event';
  const canCancelOne = canCancel && comingPeople(registration).length > 1;
  const leave = t(status === 'OFFERED' ? 'decline' : status === 'WAITING' ? 'leaveList' : 'cancelAll');
  return (
    <div className="registration" aria-busy={acts.isBusy ? 'true' : undefined}>
      <div role="status">
        <Standing registration={registration} />
      </div>
      <ul className="seated">
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            hasTicket={status === 'CONFIRMED' && off === null}
            isBusy={acts.isBusy}
            onCancel={canCancelOne && !hasLeft(person) ? () => void acts.cancel([person.id]) : null}
          />
        ))}
      </ul>
      <div role="alert">
        {acts.reasons.map((reason) => (
          <Notice key={reason} kind="stop">
            <p>{reason}</p>
          </Notice>
        ))}
      </div>
      <FaultNotice fault={acts.fault} />
      <OutcomeOffer registration={registration} />
      <div className="row">
        {status === 'OFFERED' && off === null && (
          <button
            type="button"
            className="btn"
            aria-disabled={acts.isBusy}
            onClick={acts.isBusy ? undefined : () => void acts.accept()}
          >
            {t('accept', { count: registration.partySize })}
          </button>
        )}
        {off === null && <Tickets registration={registration} />}
        {status === 'CONFIRMED' && off === null && <AddToCalendar registration={registration} />}
        {canCancel && (
          <ConfirmButton
            key={status}
            label={leave}
            name={`${leave}: ${registration.event.name.text}`}
            isBusy={acts.isBusy}
            onYes={() => void acts.cancel(null)}
          />
        )}
      </div>
    </div>
  );
}

/** Offers the few questions about what one can do, does and plans, before and after an event. */
function OutcomeOffer({
  registration: { outcomeSurvey },
}: {
  readonly registration: ShownRegistration;
}): ReactElement | null {
  const { t } = useTranslation('registration');
  const paths = usePaths();
  if (outcomeSurvey === null || outcomeSurvey.isAnswered) return null;
  return (
    <p className="outcome-offer">
      {t(outcomeSurvey.wave === 'BEFORE' ? 'outcome.before' : 'outcome.after')}{' '}
      <Link to={paths.local(outcomeSurvey.path)}>{t('outcome.answer')}</Link>
    </p>
  );
}

function AddToCalendar({
  registration: { event },
}: {
  readonly registration: ShownRegistration;
}): ReactElement {
  const { t } = useTranslation('registration');
  const language = useLanguage();
  const paths = usePaths();
  return (
    <a className="btn quiet" href={eventCalendarPath(paths.local(event.path), language)} download>
      {t('addToCalendar')}
    </a>
  );
}

type StandingProps = { readonly registration: ShownRegistration };

/** Says in one look whether there are places, and what happens next. */
function Standing({ registration }: StandingProps): ReactElement {
  const { t } = useTranslation('registration');
  const off = isOpenRegistration(registration) ? findCancelledPart(registration) : null;
  if (off !== null) return <Stopped title={t(`off.${off}`)}>{t(`offText.${off}`)}</Stopped>;
  switch (registration.status) {
    case 'CONFIRMED':
      return <Confirmed registration={registration} />;
    case 'OFFERED':
      return <Offered registration={registration} />;
    case 'PENDING':
      return (
        <Notice kind="wait">
          <p>
            <b>{t('pending')}</b> {t('pendingText')}
          </p>
        </Notice>
      );
    case 'WAITING':
      return <Waiting registration={registration} />;
    case 'EXPIRED':
      return <Stopped title={t('expired')}>{t('expiredText')}</Stopped>;
    case 'DECLINED':
      return <Stopped title={t('declined')}>{registration.closingReason}</Stopped>;
    default:
      return <Stopped title={t('cancelled')}>{t('cancelledText')}</Stopped>;
  }
}

function Stopped({
  title,
  children,
}: {
  readonly title: string;
  readonly children: string | null;
}): ReactElement {
  return (
    <Notice kind="stop">
      <p>
        <b>{title}</b> {children}
      </p>
    </Notice>
  );
}

function Confirmed({ registration: { partySize, onlineUrl } }: StandingProps): ReactElement {
  const { t } = useTranslation('registration');
  return (
    <Notice kind="ok">
      <p>
        <b>{t('confirmed', { count: partySize })}</b> {t('confirmedText')}
        {onlineUrl !== null && (
          <>
            {' '}
            <a href={onlineUrl} rel="noopener">
              {t('onlineLink')}
            </a>
          </>
        )}
      </p>
    </Notice>
  );
}

function Offered({ registration: { partySize, offerUntil } }: StandingProps): ReactElement {
  const { t } = useTranslation('registration');
  const language = useLanguage();
  return (
    <Notice kind="wait">
      <p>
        <b>{t('offered', { count: partySize })}</b>{' '}
        {offerUntil !== null &&
          t('offeredUntil', {
            day: civilDate(toCivilDate(offerUntil), language),
            time: formatClockTime(offerUntil, language),
          })}
      </p>
    </Notice>
  );
}

/** Shows the place on the waiting list, and whether a free seat is offered or given. */
function Waiting({ registration: { waitingPosition, partySize, event } }: StandingProps): ReactElement {
  const { t } = useTranslation('registration');
  const { waitingMode, offerHours } = event.registrationTerms;
  return (
    <div className="queue-place">
      {waitingPosition !== null && <b aria-hidden="true">{waitingPosition}</b>}
      <p>
        <b>{waitingPosition === null ? t('waiting') : t('waitingAt', { place: waitingPosition })}</b>{' '}
        {waitingMode === 'OFFER'
          ? t('waitingOffer', { count: offerHours, people: partySize })
          : t('waitingAuto', { people: partySize })}
      </p>
    </div>
  );
}

type PersonRowProps = {
  readonly person: RegisteredPerson;
  readonly hasTicket: boolean;
  readonly isBusy: boolean;
  readonly onCancel: (() => void) | null;
};

function PersonRow({ person, hasTicket, isBusy, onCancel }: PersonRowProps): ReactElement {
  const { t } = useTranslation('registration');
  const isGone = hasLeft(person);
  const about = [
    person.isCompanion ? t('companion') : '',
    person.seats > 1 ? t('people', { count: person.seats }) : '',
    hasTicket && !isGone ? (person.ticket?.code ?? '') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <li className={isGone ? 'gone' : undefined}>
      <span>
        <b>{person.name}</b>
        {about !== '' && <small>{about}</small>}
      </span>
      {isGone ? (
        <span className="availability availability-stop">{t('left')}</span>
      ) : (
        onCancel !== null && (
          <ConfirmButton
            label={t('cancelOne')}
            name={t('cancelNamed', { event: person.name })}
            isBusy={isBusy}
            onYes={onCancel}
          />
        )
      )}
    </li>
  );
}
