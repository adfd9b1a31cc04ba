import { NativeSelect, TextInput } from '@mantine/core';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { CheckSet } from '../../../lib/ui/CheckSet';
import { Note } from '../../../lib/ui/Note';
import type { MentorLineFragment } from './Mentors.generated';
import { PublishSlotsDocument } from './PublishSlots.generated';
import { DateField } from '../../../lib/form/when/DateField';
import { TimeField } from '../../../lib/form/when/TimeField';

const MODES = ['EITHER', 'ON_SITE', 'ONLINE'] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

type Entered = {
  readonly fromDate: string;
  readonly untilDate: string;
  readonly weekdays: readonly (typeof WEEKDAYS)[number][];
  readonly opens: string;
  readonly closes: string;
  readonly minutes: number;
  readonly mode: (typeof MODES)[number];
};
type PublishDialogProps = {
  readonly mentor: MentorLineFragment;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Publishes hours of a mentor that come again on some weekdays, and says how many fell away. */
export function PublishDialog({ mentor, onChanged, onClose }: PublishDialogProps) {
  const { t } = useTranslation();
  const today = todayInJakarta(new Date());
  const [entered, setEntered] = useState<Entered>({
    fromDate: today,
    untilDate: addDays(today, 28),
    weekdays: [],
    opens: '09:00',
    closes: '12:00',
    minutes: 45,
    mode: mentor.meetingUrl === null ? 'ON_SITE' : 'EITHER',
  });
  const [said, setSaid] = useState<string | null>(null);
  const act = useAnnouncedMutation(PublishSlotsDocument, {
    payloadOf: (result) => result.publishConsultationSlots,
    onDone: onChanged,
  });
  const save = async () => {
    const words = (done: {
      readonly publishedCount: number | null;
      readonly closedCount: number | null;
      readonly takenCount: number | null;
    }) =>
      t('consultations.published', {
        count: done.publishedCount ?? 0,
        closed: done.closedCount ?? 0,
        taken: done.takenCount ?? 0,
      });
    const done = await act.run(
      (idempotencyKey) => ({
        mentorId: mentor.id,
        ...entered,
        weekdays: [...entered.weekdays],
        idempotencyKey,
      }),
      words,
    );
    if (done !== null) setSaid(words(done));
  };
  return (
    <ActDialog
      title={t('consultations.publishTitle', { name: mentor.name })}
      act={act}
      isDone={said !== null}
      submit={t('consultations.publish')}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {said !== null ? (
        <Note state="ok">{said}</Note>
      ) : (
        <SeriesFields entered={entered} onChange={(changes) => setEntered({ ...entered, ...changes })} />
      )}
    </ActDialog>
  );
}

function SeriesFields({
  entered,
  onChange,
}: {
  readonly entered: Entered;
  readonly onChange: (changes: Partial<Entered>) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <p className="muted">{t('consultations.publishText')}</p>
      <CheckSet
        label={t('consultations.weekdays')}
        values={WEEKDAYS}
        chosen={entered.weekdays}
        words={(day) => t(`consultations.weekday.${day}`)}
        onChange={(weekdays) => onChange({ weekdays })}
      />
      <div className="row wrap">
        <DateField
          label={t('consultations.from')}
          value={entered.fromDate}
          onChange={(value) => onChange({ fromDate: value })}
        />
        <DateField
          label={t('consultations.until')}
          value={entered.untilDate}
          min={entered.fromDate}
          onChange={(value) => onChange({ untilDate: value })}
        />
      </div>
      <div className="row wrap">
        <TimeField
          label={t('consultations.opens')}
          value={entered.opens}
          onChange={(value) => onChange({ opens: value })}
        />
        <TimeField
          label={t('consultations.closes')}
          value={entered.closes}
          onChange={(value) => onChange({ closes: value })}
        />
        <TextInput
          type="number"
          label={t('consultations.minutes')}
          min={15}
          max={180}
          w={150}
          value={entered.minutes}
          onChange={({ currentTarget }) => onChange({ minutes: Math.trunc(Number(currentTarget.value)) })}
        />
      </div>
      <NativeSelect
        label={t('consultations.mode')}
        value={entered.mode}
        data={MODES.map((value) => ({ value, label: t(`consultationTerms.mode.${value}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ mode: MODES.find((mode) => mode === currentTarget.value) ?? 'ON_SITE' })
        }
      />
    </>
  );
}
