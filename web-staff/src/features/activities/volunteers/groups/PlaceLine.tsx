import { NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { useShiftWords } from '../../../../lib/shifts/use-shift-words';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import { NoteVolunteerGroupHoursDocument } from './NoteVolunteerGroupHours.generated';
import { RemoveVolunteerGroupPlaceDocument } from './RemoveVolunteerGroupPlace.generated';
import type { GroupPlace } from './shown-group';

type PlaceLineProps = { readonly place: GroupPlace; readonly onChanged: () => void };

/** Shows places of a group in a shift; gives them back before it, notes its hours after it. */
export function PlaceLine({ place, onChanged }: PlaceLineProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { dateOf } = useDisplay();
  const words = useShiftWords();
  const { shift, work, people, came, minutes, firstCame, firstMinutes, changeReason, isOpen } = place;
  if (shift === null) return null;
  const when = `${dateOf(shift.startsAt)}, ${words.span(shift)}`;
  const parts = [
    t('volunteerGroups.taken', { people }),
    ...(work === null ? [] : [work.name.text]),
    ...(isOpen ? [] : [t('volunteerGroups.givenBack')]),
    ...(shift.status === 'CANCELLED' ? [t('volunteerGroups.off')] : []),
    ...(came === null ? [] : [t('volunteerGroups.hours', { came, duration: words.hours(minutes ?? 0) })]),
    ...(firstCame === null
      ? []
      : [
          t('volunteerGroups.first', { came: firstCame, duration: words.hours(firstMinutes ?? 0) }),
          t('volunteerGroups.because', { reason: changeReason ?? '' }),
        ]),
  ];
  const isOver = Date.parse(shift.endsAt) <= Date.now();
  return (
    <li className="row wrap">
      <strong>{`${shift.title.text}, ${when}`}</strong>
      <span className="quiet small">{parts.join(' · ')}</span>
      <span className="spacer" />
      {can('SHIFTS_WRITE') && isOpen && shift.status === 'OPEN' && (
        <PlaceActs
          place={place}
          isOver={isOver}
          name={`${shift.title.text}, ${when}`}
          onChanged={onChanged}
        />
      )}
    </li>
  );
}

type PlaceActsProps = PlaceLineProps & { readonly isOver: boolean; readonly name: string };

function PlaceActs({ place, isOver, name, onChanged }: PlaceActsProps) {
  const { t } = useTranslation();
  const [isNoting, setNoting] = useState(false);
  const act = useAnnouncedMutation(RemoveVolunteerGroupPlaceDocument, {
    payloadOf: (result) => result.removeVolunteerGroupPlace,
    onDone: onChanged,
  });
  if (isOver)
    return (
      <>
        <Button
          small
          aria-label={t('volunteerGroups.noteOne', { shift: name })}
          onClick={() => setNoting(true)}
        >
          {t('volunteerGroups.note')}
        </Button>
        {isNoting && <HoursDialog place={place} onDone={onChanged} onClose={() => setNoting(false)} />}
      </>
    );
  return (
    <>
      <ActNotes error={act.error} messages={act.messages} />
      <Button
        small
        weight="plain"
        busy={act.loading}
        aria-label={t('volunteerGroups.giveBackOne', { people: place.people, shift: name })}
        onClick={() =>
          void act.run(
            (idempotencyKey) => ({ id: place.id, idempotencyKey }),
            () => t('volunteerGroups.givenBackNow'),
          )
        }
      >
        {t('volunteerGroups.giveBack')}
      </Button>
    </>
  );
}

type HoursDialogProps = {
  readonly place: GroupPlace;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

function HoursDialog({ place, onDone, onClose }: HoursDialogProps) {
  const { t } = useTranslation();
  const { shift, people } = place;
  const length =
    shift === null ? 60 : Math.round((Date.parse(shift.endsAt) - Date.parse(shift.startsAt)) / 60_000);
  const [came, setCame] = useState<number | string>(place.came ?? people);
  const [minutes, setMinutes] = useState<number | string>(place.minutes ?? length);
  const [reason, setReason] = useState('');
  const isNoted = place.came !== null;
  const act = useAnnouncedMutation(NoteVolunteerGroupHoursDocument, {
    payloadOf: (result) => result.noteVolunteerGroupHours,
    onDone: () => {
      onClose();
      onDone();
    },
  });
  return (
    <ActDialog
      title={t('volunteerGroups.note')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({
            id: place.id,
            came: Number(came),
            minutes: Number(minutes),
            ...(isNoted ? { reason } : {}),
            idempotencyKey,
          }),
          () => t('volunteerGroups.noted'),
        )
      }
      onClose={onClose}
    >
      <NumberInput
        data-autofocus
        label={t('volunteerGroups.came')}
        min={0}
        max={people}
        allowDecimal={false}
        value={came}
        onChange={setCame}
      />
      <NumberInput
        label={t('volunteerGroups.minutes')}
        min={1}
        max={1440}
        allowDecimal={false}
        value={minutes}
        onChange={setMinutes}
      />
      {isNoted && (
        <TextInput
          label={t('volunteerGroups.reason')}
          maxLength={300}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      )}
    </ActDialog>
  );
}
