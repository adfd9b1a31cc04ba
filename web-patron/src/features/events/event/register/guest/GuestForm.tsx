import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { refusalAt } from '../../../../../lib/act/refusals';
import { useTranslation } from '../../../../../lib/i18n/use-translation';
import { TextField } from '../../../../../lib/ui/TextField';
import type { ShownEvent } from '../../shown-event';
import { areScarce } from '../family/build-party';
import { ContactFields } from '../ContactFields';
import { contactInput } from '../contact-input';
import { AddGuestButton } from './AddGuestButton';
import { GuestRow } from './GuestRow';
import { guestPeople, NOBODY } from './guest-people';
import type { Guest } from './guest-people';
import { useGuests } from './use-guests';
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
  const [ticked, setTicked] = useState<boolean | null>(null);
  // Whoever comes along takes a place: ticked at first as for members.
  const comesSelf = ticked ?? !(event.isForChildren && areScarce(session.left));
  const others = useGuests(event.isForChildren);
  const [hasConsent, setConsent] = useState(false);
  const { isBusy, fault, refusals, registerParty } = useRegister(onDone);
  const guests = [...(comesSelf ? [{ ...self, name: contact.name }] : []), ...others.guests];
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
  return (
    <form onSubmit={onSubmit} aria-label={t('guest')}>
      <SessionSelect session={session} />
      <ContactFields contact={contact} refusals={refusals} onChange={setContact} />
      <div className="guest">
        <ComesSelf isForChildren={event.isForChildren} comes={comesSelf} onTick={setTicked} />
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
      {others.guests.map((guest, place) => (
        <GuestRow
          key={guest.key}
          guest={guest}
          number={event.isForChildren ? place + 1 : place + first + 1}
          event={event}
          latest={session.day}
          asksAge={asksAge}
          refusal={refusalAt(refusals, 'people', String(place + first))}
          onChange={(given) => others.change(guest.key, given)}
          onRemove={() => others.remove(guest.key)}
        />
      ))}
      {guests.length < event.registrationTerms.mostPerParty && (
        <AddGuestButton isForChildren={event.isForChildren} onAdd={others.add} />
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

type ComesSelfProps = {
  readonly isForChildren: boolean;
  readonly comes: boolean;
  readonly onTick: (comes: boolean) => void;
};

function ComesSelf({ isForChildren, comes, onTick }: ComesSelfProps): ReactElement {
  const { t } = useTranslation('registration');
  return (
    <label className="check">
      <input type="checkbox" checked={comes} onChange={(tick) => onTick(tick.target.checked)} />
      <span>{t(isForChildren ? 'iComeAlong' : 'iCome')}</span>
    </label>
  );
}
