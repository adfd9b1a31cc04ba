import { TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { DateField } from '../../../../lib/form/when/DateField';
import { HoursEditor } from '../HoursEditor';
import { ClosurePreview } from './ClosurePreview';
import { useSpecialHours } from './use-special-hours';
import type { SpecialHoursProps } from './use-special-hours';

/** Gives a day, or days such as Ramadan, hours of their own, or moves them; what would fall out is told first. */
export function SpecialHoursDialog(props: SpecialHoursProps) {
  const { t } = useTranslation();
  const form = useSpecialHours(props);
  return (
    <ActDialog
      title={t(props.entry === null ? 'calendar.specialHours' : 'specialHours.changeHours')}
      act={form.act}
      isDone={false}
      submit={t(form.preview === null ? 'common.save' : 'specialHours.saveNow')}
      onSubmit={form.submit}
      onClose={props.onClose}
    >
      <TextInput
        label={t('calendar.name')}
        data-autofocus
        maxLength={200}
        autoComplete="off"
        value={form.name}
        onChange={(event) => form.change({ name: event.currentTarget.value })}
      />
      <DaysFields from={form.from} to={form.to} onChange={form.change} />
      <label className="check-line">
        <input
          type="checkbox"
          className="plain-checkbox"
          checked={form.isAll}
          onChange={(event) => form.change({ isAll: event.currentTarget.checked })}
        />
        {t('calendar.everyBranch')}
      </label>
      {form.from === form.to && (
        <p className="muted">{t('calendar.oneDay', { day: t(`shared.weekday.${form.weekday}`) })}</p>
      )}
      <HoursEditor hours={form.hours} onChange={(hours) => form.change({ hours })} />
      {form.preview !== null && <ClosurePreview reach={form.preview} back={t('specialHours.canRemove')} />}
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
