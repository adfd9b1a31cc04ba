import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useWhenWords } from '../../../../lib/events/use-when-words';
import { Button } from '../../../../lib/ui/Button';
import { Note } from '../../../../lib/ui/Note';
import type { EventOnPage } from '../shown-event';
import { emptyParty, needsContact, partyInput } from './desk-party';
import type { DeskParty } from './desk-party';
import { PartyPicker } from './PartyPicker';
import { RegisterAtDeskDocument } from './RegisterAtDesk.generated';
import { holdsAtEvent } from '../../../../lib/events/holds-at-event';

type DeskRegistrationProps = { readonly event: EventOnPage; readonly onChanged: () => void };

/** Registers who stands at the desk or calls before the day, where registering is open and one may. */
export function DeskRegistration({ event, onChanged }: DeskRegistrationProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const isPossible =
    event.status === 'PUBLISHED' &&
    event.management?.isTemplate !== true &&
    event.registrationTerms.mode !== 'NONE';
  if (!isPossible || !holdsAtEvent(event, 'PROGRAMMES_REGISTER')) return null;
  return (
    <>
      <Button small onClick={() => setIsOpen(true)}>
        {t('deskRegistration.open')}
      </Button>
      {isOpen && <RegistrationDialog event={event} onChanged={onChanged} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function RegistrationDialog({
  event,
  onChanged,
  onClose,
}: DeskRegistrationProps & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const toCome = useSessionsToCome(event);
  const [party, setParty] = useState<DeskParty>({ ...emptyParty, sessionId: toCome[0]?.value ?? '' });
  const [said, setSaid] = useState<{ readonly words: string; readonly isIn: boolean } | null>(null);
  const act = useAnnouncedMutation(RegisterAtDeskDocument, {
    payloadOf: (result) => result.registerForEvent,
    onDone: onChanged,
  });
  const mayPass = holdsAtEvent(event, 'PROGRAMMES_OVERRIDE_AGE');
  const asksReason =
    mayPass && (party.ageReason !== '' || act.errors.some(({ code }) => code === 'AGE_RULE'));
  const submit = async () => {
    if (party.people.length === 0) return;
    const done = await act.run(
      (idempotencyKey) => ({ eventId: event.id, ...partyInput(party), idempotencyKey }),
      ({ registration }) => outcome(registration),
    );
    if (done?.registration != null)
      setSaid({ words: outcome(done.registration), isIn: done.registration.status === 'CONFIRMED' });
  };
  const outcome = (
    registration: { readonly status: string; readonly waitingPosition: number | null } | null,
  ) => {
    const count = party.people.length;
    if (registration?.status === 'WAITING')
      return t('deskRegistration.waiting', { count, place: registration.waitingPosition ?? 1 });
    return t(registration?.status === 'PENDING' ? 'deskRegistration.pending' : 'deskRegistration.done', {
      count,
    });
  };
  return (
    <ActDialog
      size={600}
      title={t('deskRegistration.title', { name: event.name.text })}
      act={act}
      isDone={said !== null}
      submit={t('deskRegistration.submit')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {said !== null && <Note state={said.isIn ? 'ok' : 'attention'}>{said.words}</Note>}
      {said === null && toCome.length > 0 && (
        <NativeSelect
          label={t('deskRegistration.session')}
          data={[...toCome]}
          value={party.sessionId}
          onChange={({ currentTarget }) => setParty({ ...party, sessionId: currentTarget.value })}
        />
      )}
      {said === null && (
        <PartyPicker party={party} ages={{ from: event.ageFrom, to: event.ageTo }} onChange={setParty} />
      )}
      {said === null && party.people.length > 0 && (
        <ContactFields party={party} asksReason={asksReason} onChange={setParty} />
      )}
    </ActDialog>
  );
}

type ContactFieldsProps = {
  readonly party: DeskParty;
  readonly asksReason: boolean;
  readonly onChange: (party: DeskParty) => void;
};

function ContactFields({ party, asksReason, onChange }: ContactFieldsProps) {
  const { t } = useTranslation();
  const isNeeded = needsContact(party);
  return (
    <>
      <div className="form-pair">
        <TextInput
          label={t('deskRegistration.phone')}
          description={t(isNeeded ? 'deskRegistration.phoneNeeded' : 'deskRegistration.phoneHint')}
          inputMode="tel"
          autoComplete="off"
          maxLength={30}
          value={party.phone}
          onChange={({ currentTarget }) => onChange({ ...party, phone: currentTarget.value })}
        />
        <TextInput
          label={t('deskRegistration.contactName')}
          description={t('deskRegistration.contactNameHint')}
          autoComplete="off"
          maxLength={160}
          value={party.contactName}
          onChange={({ currentTarget }) => onChange({ ...party, contactName: currentTarget.value })}
        />
      </div>
      {asksReason && (
        <TextInput
          label={t('attendance.ageReason')}
          description={t('attendance.ageReasonHint')}
          maxLength={200}
          value={party.ageReason}
          onChange={({ currentTarget }) => onChange({ ...party, ageReason: currentTarget.value })}
        />
      )}
    </>
  );
}

/** Lists the sessions of which one is chosen; none where one registers for the whole series. */
function useSessionsToCome({ sessions, registrationTerms }: EventOnPage) {
  const { t } = useTranslation();
  const { when } = useWhenWords();
  const [now] = useState(() => new Date().toISOString());
  if (registrationTerms.scope !== 'SESSION') return [];
  return sessions
    .filter(({ status, startsAt }) => status === 'SCHEDULED' && startsAt > now)
    .map((session) => ({
      value: session.id,
      label:
        session.capacity === null
          ? when(session)
          : t('deskRegistration.sessionSeats', {
              when: when(session),
              count: Math.max(0, session.capacity - session.takenCount),
            }),
    }));
}
