import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { refusalAt } from '../../../../../lib/act/refusals';
import { useTranslation } from '../../../../../lib/i18n/use-translation';
import { TextField } from '../../../../../lib/ui/TextField';
import type { ShownEvent } from '../../shown-event';
import { ContactFields } from '../ContactFields';
import { contactInput } from '../contact-input';
import { GuestRow } from './GuestRow';
import { guestPeople, NOBODY } from './guest-people';
import type { Guest } from './guest-people';
import { PhotoConsent } from '../PhotoConsent';
import { RegisterFoot } from '../RegisterFoot';
import { SessionSelect } from '../SessionSelect';
import { useRegister } from '../use-register';
import type { Registered } from '../use-register';
import { useSessionChoice } from '../use-session-choice';

type GuestFormProps = { readonly event: ShownEvent; readonly onDone: (done: Registered) => void };

/** Registers people without a card: a name, one contact, and the names of those who come. */
export function GuestForm({ event, onDone }: GuestFormProps): ReactElement {
  const { t } = useTranslation('registration');
  const session = useSessionChoice(event);
  const [contact, setContact] = useState({ name: '', reach: '' });
  const [self, setSelf] = useState<Guest>({ ...NOBODY, key: 0, isCompanion: event.isForChildren });
  const [comesSelf, setComesSelf] = useState(true);
  const [others, setOthers] = useState<readonly Guest[]>(event.isForChildren ? [{ ...NOBODY, key: 1 }] : []);
  const [hasConsent, setConsent] = useState(false);
  const { isBusy, fault, refusals, registerParty } = useRegister(onDone);
  const guests = [...(comesSelf ? [{ ...self, name: contact.name }] : []), ...others];
  const [first, asksAge] = [comesSelf ? 1 : 0, event.ageFrom !== null || event.ageTo !== null];
  const onSubmit = (submit: FormEvent) => {
    submit.preventDefault();
    if (!isBusy && guests.length > 0)
      void registerParty({
        eventId: event.id,
        ...(session.sessionId !== null && { sessionId: session.sessionId }),
        people: guestPeople(guests, event, hasConsent),
        contact: contactInput(contact),
      });
  };
  const change = (key: number, given: Partial<Guest>) =>
    setOthers(others.map((guest) => (guest.key === key ? { ...guest, ...given } : guest)));
  return (
    <form onSubmit={onSubmit} aria-label={t('guest')}>
      <SessionSelect session={session} />
      <ContactFields contact={contact} refusals={refusals} onChange={setContact} />
      <div className="guest">
        <label className="check">
          <input type="checkbox" checked={comesSelf} onChange={(tick) => setComesSelf(tick.target.checked)} />
          <span>{t(event.isForChildren ? 'iComeAlong' : 'iCome')}</span>
        </label>
        {comesSelf && asksAge && !self.isCompanion && (
          <TextField
            label={t('birthDate')}
            type="date"
            required
            min="1900-01-01"
            max={session.day}
            value={self.birthDate}
            refusal={refusalAt(refusals, 'people', '0')}
            onType={(birthDate) => setSelf({ ...self, birthDate })}
          />
        )}
      </div>
      {others.map((guest, place) => (
        <GuestRow
          key={guest.key}
          guest={guest}
          number={event.isForChildren ? place + 1 : place + first + 1}
          event={event}
          latest={session.day}
          asksAge={asksAge}
          refusal={refusalAt(refusals, 'people', String(place + first))}
          onChange={(given) => change(guest.key, given)}
          onRemove={() => setOthers(others.filter(({ key }) => key !== guest.key))}
        />
      ))}
      {guests.length < event.registrationTerms.mostPerParty && (
        <div>
          <button
            type="button"
            className="btn quiet wide"
            onClick={() =>
              setOthers([...others, { ...NOBODY, key: Math.max(0, ...others.map(({ key }) => key)) + 1 }])
            }
          >
            {t(event.isForChildren ? 'addChild' : 'addPerson')}
          </button>
        </div>
      )}
      {event.registrationTerms.asksPhotoConsent && (
        <PhotoConsent isGiven={hasConsent} onChange={setConsent} />
      )}
      <RegisterFoot
        event={event}
        count={guests.length}
        left={session.left}
        isBusy={isBusy}
        fault={fault}
        refusals={refusals.filter(
          ({ field }) => field?.[0] !== 'contact' && (field?.[0] !== 'people' || field[1] === undefined),
        )}
      />
    </form>
  );
}
