import { Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { ActDialog } from '../acts/ActDialog';
import { useAnnouncedMutation } from '../acts/use-announced-mutation';
import { toInstant } from '../events/jakarta-time';
import { DateField } from '../form/when/DateField';
import { TimeField } from '../form/when/TimeField';
import { Note } from '../ui/Note';
import type { Week } from './board-week';
import type { CreateShiftsInput } from './MakeShifts.generated';
import { MakeShiftsDocument } from './MakeShifts.generated';

type DialogProps = {
  readonly week: Week;
  readonly branchId: string;
  readonly audience: CreateShiftsInput['audience'];
  readonly firstDay: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

type Values = {
  readonly title: string;
  readonly workId: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly needed: number;
  readonly weeks: number;
  readonly keepsHours: boolean;
  readonly place: string;
  readonly briefing: string;
};

/** Makes a shift, once or on its weekday for some weeks; one person is needed unless more are said. */
export function NewShiftDialog({ week, branchId, audience, firstDay, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const [values, setValues] = useState<Values>({
    title: '',
    workId: week.work[0]?.id ?? '',
    date: firstDay,
    from: '09:00',
    to: '12:00',
    needed: 1,
    weeks: 1,
    keepsHours: false,
    place: '',
    briefing: '',
  });
  const [isMissing, setMissing] = useState(false);
  const act = useAnnouncedMutation(MakeShiftsDocument, {
    payloadOf: ({ createShifts }) => createShifts,
    onDone: () => {
      onDone();
      onClose();
    },
  });
  const change = (changes: Partial<Values>) => setValues({ ...values, ...changes });
  const submit = () => {
    const input = inputOf(values, { branchId, audience, names: week.work });
    setMissing(input === null);
    if (input === null) return;
    void act.run(
      (idempotencyKey) => ({ ...input, idempotencyKey }),
      ({ shifts, fitted }) =>
        [
          t('shifts.made', { n: shifts?.length ?? 0 }),
          ...(fitted ?? [])
            .slice(0, 1)
            .map(({ period }) => t('shifts.fittedSome', { n: fitted?.length ?? 0, period })),
        ].join(' '),
    );
  };
  return (
    <ActDialog
      title={t('shifts.newTitle')}
      act={act}
      isDone={false}
      submit={t('shifts.make')}
      onSubmit={submit}
      onClose={onClose}
      size={560}
    >
      {isMissing && <Note state="blocked">{t('shifts.whenMissing')}</Note>}
      <NewShiftFields values={values} week={week} isRoster={audience === 'STAFF'} onChange={change} />
    </ActDialog>
  );
}

type FieldsProps = {
  readonly values: Values;
  readonly week: Week;
  readonly isRoster: boolean;
  readonly onChange: (changes: Partial<Values>) => void;
};

function NewShiftFields({ values, week, isRoster, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        label={t(isRoster ? 'shifts.point' : 'shifts.role')}
        data-autofocus
        value={values.workId}
        data={week.work.map(({ id, name }) => ({ value: id, label: name.text }))}
        onChange={({ currentTarget }) => onChange({ workId: currentTarget.value })}
      />
      <TextInput
        label={t('shifts.name')}
        description={t('shifts.nameHint')}
        maxLength={160}
        value={values.title}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      <div className="row wrap">
        <DateField label={t('shifts.day')} value={values.date} onChange={(date) => onChange({ date })} />
        <TimeField label={t('shifts.from')} value={values.from} onChange={(from) => onChange({ from })} />
        <TimeField label={t('shifts.to')} value={values.to} onChange={(to) => onChange({ to })} />
      </div>
      <div className="row wrap">
        <NumberInput
          label={t('shifts.needed')}
          min={1}
          max={500}
          allowDecimal={false}
          value={values.needed}
          onChange={(needed) => onChange({ needed: Number(needed) })}
        />
        <NumberInput
          label={t('shifts.weeks')}
          min={1}
          max={26}
          allowDecimal={false}
          value={values.weeks}
          onChange={(weeks) => onChange({ weeks: Number(weeks) })}
        />
      </div>
      <Checkbox
        label={t('shifts.keepsHours')}
        checked={values.keepsHours}
        onChange={({ currentTarget }) => onChange({ keepsHours: currentTarget.checked })}
      />
      {!isRoster && (
        <>
          <TextInput
            label={t('shifts.place')}
            maxLength={160}
            value={values.place}
            onChange={({ currentTarget }) => onChange({ place: currentTarget.value })}
          />
          <Textarea
            label={t('shifts.briefing')}
            description={t('shifts.briefingHint')}
            maxLength={2000}
            autosize
            minRows={2}
            value={values.briefing}
            onChange={({ currentTarget }) => onChange({ briefing: currentTarget.value })}
          />
        </>
      )}
    </>
  );
}

type Around = Pick<DialogProps, 'branchId' | 'audience'> & { readonly names: Week['work'] };

/** Reads what was entered; null while a part of the time is missing. A shift without a name is called by its work. */
function inputOf(values: Values, { branchId, audience, names }: Around) {
  const { date, from, to, workId, needed, weeks } = values;
  if (date === '' || from === '' || to === '') return null;
  const endsNextDay = to <= from;
  const start = toInstant(date, from);
  const end = toInstant(date, to);
  const endsAt = endsNextDay ? new Date(Date.parse(end) + 86_400_000).toISOString() : end;
  const need = audience === 'STAFF' ? { dutyPointId: workId, needed } : { roleId: workId, needed };
  return {
    audience,
    branchId,
    title: values.title.trim() || (names.find(({ id }) => id === workId)?.name.text ?? ''),
    startsAt: start,
    endsAt,
    place: values.place.trim() || null,
    briefing: values.briefing.trim() || null,
    needs: [need],
    weeks,
    keepsHours: values.keepsHours,
  };
}
