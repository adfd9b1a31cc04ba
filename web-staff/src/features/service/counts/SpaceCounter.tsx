import { NativeSelect } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { Note } from '../../../lib/ui/Note';
import { useDisplay } from '../../../lib/ui/use-display';
import type { CountedSpace } from './counted-spaces';
import { Stepper } from './Stepper';
import { useSpaceDraft } from './use-space-draft';

const MOST_PEOPLE = 10_000;

/** What was counted in spaces, and a moment of the hour it stands for. */
export type SpaceCounts = {
  readonly counts: readonly { readonly spaceId: string; readonly people: number }[];
  readonly isConfirmed: boolean;
  /** Null stands for now. */
  readonly countedAt: string | null;
};

type SpaceCounterProps = {
  readonly branchId: string;
  readonly spaces: readonly CountedSpace[];
  /** What the library has for an hour of today, by space. */
  readonly recorded: (hour: number) => ReadonlyMap<string, number>;
  readonly today: string;
  readonly hourNow: number;
  /** Says whether the counts were kept. */
  readonly onSave: (counts: SpaceCounts) => Promise<boolean>;
};

/** Counts people by space on a walk through the branch. Numbers beyond the capacity are asked about once. */
export function SpaceCounter({ branchId, spaces, recorded, today, hourNow, onSave }: SpaceCounterProps) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const [draft, setDraft] = useSpaceDraft(branchId);
  const [chosenHour, setHour] = useState<number | null>(null);
  const [isAsking, setAsking] = useState(false);
  const hour = chosenHour ?? hourNow;
  const counted = spaces.filter(({ id }) => draft[id] !== undefined);
  const over = counted.filter(({ id, capacity }) => capacity !== null && (draft[id] ?? 0) > capacity);
  const known = recorded(hour);
  const change = (id: string, people: number | null) => {
    const { [id]: _, ...others } = draft;
    setAsking(false);
    setDraft(people === null ? others : { ...others, [id]: people });
  };
  const save = async (isConfirmed: boolean) => {
    if (over.length > 0 && !isConfirmed) return setAsking(true);
    const countedAt =
      chosenHour === null ? null : `${today}T${String(chosenHour).padStart(2, '0')}:00:00.000+07:00`;
    const counts = counted.map(({ id }) => ({ spaceId: id, people: draft[id] ?? 0 }));
    if (!(await onSave({ counts, isConfirmed, countedAt }))) return;
    setAsking(false);
    setDraft({});
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (counted.length > 0) void save(false);
      }}
    >
      <HourField hour={chosenHour} hourNow={hourNow} onChange={setHour} />
      <ul className="count-list">
        {spaces.map((space) => (
          <li key={space.id}>
            <span className="count-what">
              <b>{space.name}</b>
              <SpaceNote capacity={space.capacity} known={known.get(space.id)} />
            </span>
            <Stepper
              label={space.name}
              value={draft[space.id] ?? null}
              most={MOST_PEOPLE}
              onChange={(people) => change(space.id, people)}
            />
          </li>
        ))}
      </ul>
      {isAsking && (
        <Note
          state="attention"
          actions={
            <Button small onClick={() => void save(true)}>
              {t('counts.confirm')}
            </Button>
          }
        >
          {over.map(({ id, name, capacity }) => (
            <p key={id}>
              {t('counts.over', { name, capacity: number(capacity ?? 0), people: number(draft[id] ?? 0) })}
            </p>
          ))}
        </Note>
      )}
      <Button type="submit" weight="primary" disabled={counted.length === 0}>
        {t('counts.save', { count: counted.length })}
      </Button>
    </form>
  );
}

function SpaceNote({
  capacity,
  known,
}: {
  readonly capacity: number | null;
  readonly known: number | undefined;
}) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const parts = [
    capacity === null ? null : t('counts.holds', { count: capacity }),
    known === undefined ? null : t('counts.known', { people: number(known) }),
  ].filter((some) => some !== null);
  return parts.length === 0 ? null : <span className="cell-note">{parts.join(' · ')}</span>;
}

function HourField({
  hour,
  hourNow,
  onChange,
}: {
  readonly hour: number | null;
  readonly hourNow: number;
  readonly onChange: (hour: number | null) => void;
}) {
  const { t } = useTranslation();
  const { shortTime } = useDisplay();
  const earlier = Array.from({ length: Math.min(hourNow, 12) }, (_, index) => hourNow - 1 - index);
  const clock = (at: number) => shortTime(`${String(at).padStart(2, '0')}:00`);
  return (
    <NativeSelect
      label={t('counts.hour')}
      value={hour === null ? '' : String(hour)}
      data={[
        { value: '', label: t('counts.hourNow', { from: clock(hourNow) }) },
        ...earlier.map((at) => ({ value: String(at), label: t('counts.hourAt', { from: clock(at) }) })),
      ]}
      onChange={({ currentTarget }) =>
        onChange(currentTarget.value === '' ? null : Number(currentTarget.value))
      }
    />
  );
}
