import { TextInput } from '@mantine/core';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { toWeekday } from '@pustaka/web-shared/format/weekday.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { HoursEditor } from '../HoursEditor';
import { hoursDraft, hoursInput, impossibleDays } from '../hours-draft';
import { SaveSpecialHoursDocument } from './SaveSpecialHours.generated';
import { DateField } from '../../../../lib/form/when/DateField';

type SpecialHoursDialogProps = {
  readonly branchId: string;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Gives a day, or days such as Ramadan, hours of their own. */
export function SpecialHoursDialog({ branchId, onClose, onChanged }: SpecialHoursDialogProps) {
  const { t } = useTranslation();
  const today = todayInJakarta(new Date());
  const [{ from, to, name, isAll }, setFields] = useState({ from: today, to: today, name: '', isAll: false });
  const [hours, setHours] = useState(hoursDraft([]));
  const change = (changes: Partial<{ from: string; to: string; name: string; isAll: boolean }>) =>
    setFields({ from, to, name, isAll, ...changes });
  const act = useAnnouncedMutation(SaveSpecialHoursDocument, {
    payloadOf: ({ saveSpecialHours }) => saveSpecialHours,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const weekday = toWeekday(from === '' ? today : from);
  const spans = hoursInput(hours).filter((span) => from !== to || span.weekday === weekday);
  const save = () =>
    impossibleDays(hours).length === 0 &&
    void act.run(
      (idempotencyKey) => ({
        branchId: isAll ? null : branchId,
        from,
        to,
        name: name.trim(),
        spans,
        idempotencyKey,
      }),
      () => t('calendar.saved', { name: name.trim() }),
    );
  return (
    <ActDialog
      title={t('calendar.specialHours')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={save}
      onClose={onClose}
    >
      <TextInput
        label={t('calendar.name')}
        data-autofocus
        maxLength={200}
        autoComplete="off"
        value={name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <DaysFields from={from} to={to} onChange={change} />
      <label className="check-line">
        <input
          type="checkbox"
          className="plain-checkbox"
          checked={isAll}
          onChange={(event) => change({ isAll: event.currentTarget.checked })}
        />
        {t('calendar.everyBranch')}
      </label>
      {from === to && (
        <p className="muted">{t('calendar.oneDay', { day: t(`shared.weekday.${weekday}`) })}</p>
      )}
      <HoursEditor hours={hours} onChange={setHours} />
    </ActDialog>
  );
}

/** Asks for the first and the last day; the last one follows when the first comes after it. */
function DaysFields({
  from,
  to,
  onChange,
}: {
  readonly from: string;
  readonly to: string;
  readonly onChange: (days: { readonly from?: string; readonly to?: string }) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="form-pair">
      <DateField
        label={t('calendar.from')}
        value={from}
        onChange={(value) => onChange({ from: value, ...(value > to ? { to: value } : {}) })}
      />
      <DateField label={t('calendar.to')} value={to} onChange={(value) => onChange({ to: value })} />
    </div>
  );
}
