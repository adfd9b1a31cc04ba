import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { refusalAt } from '../../../../../lib/act/refusals';
import type { Refusal } from '../../../../../lib/act/refusals';
import { useTranslation } from '../../../../../lib/i18n/use-translation';
import { TextField } from '../../../../../lib/ui/TextField';
import { ageWords } from '../../age-words';
import type { ShownEvent } from '../../shown-event';
import { CandidateRow } from './CandidateRow';
import { AddGuestButton } from '../guest/AddGuestButton';
import { guestPeople } from '../guest/guest-people';
import type { Guest } from '../guest/guest-people';
import { GuestRow } from '../guest/GuestRow';
import { useGuests } from '../guest/use-guests';
import { firstChoice, decideFit } from './build-party';
import type { Candidate } from './build-party';
import { PhotoConsent } from '../PhotoConsent';
import { RegisterFoot } from '../RegisterFoot';
import { SessionSelect } from '../SessionSelect';
import { useRegister } from '../use-register';
import type { Registered } from '../use-register';
import { useSessionChoice } from '../use-session-choice';

type FamilyFormProps = {
  readonly event: ShownEvent;
  readonly candidates: readonly Candidate[];
  /** Names of those who have a place for a session already, by its id; for a series the id is empty. */
  readonly registeredIn: (sessionId: string | null) => ReadonlySet<string>;
  /** What came of it, and who of them was typed in by name. */
  readonly onDone: (done: Registered, newcomers: readonly Guest[]) => void;
};

/**
 * Registers a family with one button: whom the event plainly concerns is ticked already, and children without
 * a card are added by name.
 */
export function FamilyForm({ event, candidates, registeredIn, onDone }: FamilyFormProps): ReactElement {
  const { t } = useTranslation('registration');
  const session = useSessionChoice(event);
  const party = useParty(event, {
    candidates,
    day: session.day,
    left: session.left,
    registered: registeredIn(session.sessionId),
  });
  const newcomers = useGuests(event.isForChildren && candidates.length === 1);
  const { isBusy, fault, refusals, registerParty } = useRegister((done) => onDone(done, newcomers.guests));
  const { registrationTerms: terms } = event;
  const people = [...party.people, ...guestPeople(newcomers.guests, event, party.hasConsent)];
  const hasAges = hasAgeLimits(event);
  const onSubmit = (submit: FormEvent) => {
    submit.preventDefault();
    if (!isBusy && people.length > 0)
      void registerParty({
        eventId: event.id,
        ...(session.sessionId !== null && { sessionId: session.sessionId }),
        people,
      });
  };
  return (
    <form onSubmit={onSubmit} aria-label={t('heading')}>
      <SessionSelect session={session} />
      <CandidatesChoice event={event} party={party} refusals={refusals} />
      {newcomers.guests.map((guest, place) => (
        <GuestRow
          key={guest.key}
          guest={guest}
          number={place + 1}
          event={event}
          latest={session.day}
          asksAge={event.isForChildren || hasAges}
          mayComeAlong={hasAges && !event.isForChildren}
          onChange={(given) => newcomers.change(guest.key, given)}
          refusal={refusalAt(refusals, 'people', String(party.people.length + place))}
          onRemove={() => newcomers.remove(guest.key)}
        />
      ))}
      {people.length < terms.mostPerParty && (
        <AddGuestButton isForChildren={event.isForChildren} onAdd={newcomers.add} />
      )}
      {terms.asksSupport && party.people.length > 0 && <SupportNeeds party={party} />}
      {terms.asksPhotoConsent && <PhotoConsent isGiven={party.hasConsent} onChange={party.setConsent} />}
      <RegisterFoot
        event={event}
        count={people.length}
        left={session.left}
        isBusy={isBusy}
        fault={fault}
        refusals={refusals.filter(({ field }) => field?.[0] !== 'people' || field[1] === undefined)}
      />
    </form>
  );
}

type ChoiceProps = {
  readonly event: ShownEvent;
  readonly party: ReturnType<typeof useParty>;
  readonly refusals: readonly Refusal[];
};

/** Offers the members of the family, each with a tick and their answers. */
function CandidatesChoice({ event, party, refusals }: ChoiceProps): ReactElement {
  const { t } = useTranslation('registration');
  const { t: word } = useTranslation('event');
  return (
    <fieldset>
      <legend>
        {t('who')}
        {hasAgeLimits(event) && <small>{t('ages', { ages: ageWords(event, word) })}</small>}
      </legend>
      <div className="who">
        {party.rows.map((row) => (
          <CandidateRow
            key={row.candidate.id}
            {...row}
            event={event}
            answers={party.answersOf(row.candidate.id)}
            onAnswer={(answers) => party.answer(row.candidate.id, answers)}
            onToggle={() => party.toggle(row.candidate.id)}
            refusal={row.place === null ? null : refusalAt(refusals, 'people', String(row.place))}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Asks, for each who is chosen, what support they need. */
function SupportNeeds({ party }: Pick<ChoiceProps, 'party'>): ReactElement {
  const { t } = useTranslation('registration');
  return (
    <details className="support">
      <summary>{t('support')}</summary>
      <p className="hint">{t('supportHint')}</p>
      {party.rows
        .filter(({ isChosen }) => isChosen)
        .map(({ candidate: { id, name } }) => (
          <TextField
            key={id}
            label={t('supportOf', { name })}
            maxLength={300}
            value={party.answersOf(id).support}
            onType={(support) => party.answer(id, { support })}
          />
        ))}
    </details>
  );
}

function hasAgeLimits({ ageFrom, ageTo }: ShownEvent): boolean {
  return ageFrom !== null || ageTo !== null;
}

/** Are the answers about one person. */
export type Answers = { readonly school: string; readonly support: string };

const NO_ANSWERS: Answers = { school: '', support: '' };

type Party = {
  readonly candidates: readonly Candidate[];
  readonly day: string;
  readonly left: number | null;
  readonly registered: ReadonlySet<string>;
};

/** Keeps who is chosen and what was answered about each; what a person did not touch follows the date. */
function useParty(event: ShownEvent, { candidates, day, left, registered }: Party) {
  const [touched, setTouched] = useState<ReadonlySet<string> | null>(null);
  const [answers, setAnswers] = useState<Readonly<Record<string, Answers>>>({});
  const [hasConsent, setConsent] = useState(false);
  const { registrationTerms: terms } = event;
  const fits = new Map(candidates.map(({ id, birthDate }) => [id, decideFit(event, birthDate, day)]));
  const ticked =
    touched ?? firstChoice(candidates, { event, most: terms.mostPerParty, left, fits, registered });
  const chosen = candidates.filter(
    ({ id, name }) => ticked.has(id) && !registered.has(name) && fits.get(id)?.kind !== 'tooYoung',
  );
  const answersOf = (id: string) => answers[id] ?? NO_ANSWERS;
  return {
    hasConsent,
    setConsent,
    answersOf,
    rows: candidates.map((candidate) => ({
      candidate,
      fit: fits.get(candidate.id) ?? decideFit(event, null, day),
      isRegistered: registered.has(candidate.name),
      isChosen: chosen.includes(candidate),
      place: chosen.includes(candidate) ? chosen.indexOf(candidate) : null,
    })),
    people: chosen.map(({ id }) => ({
      memberId: id,
      isCompanion: fits.get(id)?.kind === 'comesAlong',
      ...(terms.asksSupport && answersOf(id).support.trim() !== '' && { supportNeed: answersOf(id).support }),
      ...(terms.asksSchool && answersOf(id).school.trim() !== '' && { school: answersOf(id).school }),
      ...(terms.asksPhotoConsent && { photoConsent: hasConsent }),
    })),
    toggle: (id: string) =>
      setTouched(
        ticked.has(id) ? new Set([...ticked].filter((other) => other !== id)) : new Set([...ticked, id]),
      ),
    answer: (id: string, given: Partial<Answers>) =>
      setAnswers((before) => ({ ...before, [id]: { ...(before[id] ?? NO_ANSWERS), ...given } })),
  };
}
