import { NativeSelect, TextInput } from '@mantine/core';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../lib/session/session-context';
import type { RuleMatrixQuery } from './RuleMatrix.generated';
import { materials } from './rule-matrix';
import { SaveSpecialDaysDocument } from './SaveSpecialDays.generated';
import { toSpecialDaysDraft, toSpecialDaysInput, toggled, weekdayNumbers } from './special-days';
import type { SpecialDaysDraft } from './special-days';
import type { SpecialDays } from './shown-special-days';
import { DateField } from '../../../lib/form/when/DateField';

type SpecialDaysDialogProps = {
  readonly days: SpecialDays | null;
  readonly categories: RuleMatrixQuery['memberCategories'];
  readonly onClose: () => void;
  readonly onSaved: () => void;
};
type FieldsProps = {
  readonly draft: SpecialDaysDraft;
  readonly onChange: (changes: Partial<SpecialDaysDraft>) => void;
};

/** Enters special days, or changes them. */
export function SpecialDaysDialog({ days, categories, onClose, onSaved }: SpecialDaysDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => toSpecialDaysDraft(days, todayInJakarta(new Date())));
  const act = useAnnouncedMutation(SaveSpecialDaysDocument, {
    payloadOf: ({ saveSpecialDays }) => saveSpecialDays,
    onDone: () => {
      onSaved();
      onClose();
    },
  });
  const change = (changes: Partial<SpecialDaysDraft>) => setDraft((last) => ({ ...last, ...changes }));
  const save = () =>
    void act.run(
      (idempotencyKey) => ({ ...toSpecialDaysInput(draft, days?.id ?? null), idempotencyKey }),
      () => t('specialDays.saved', { name: draft.name.trim() }),
    );
  return (
    <ActDialog
      title={t(days === null ? 'specialDays.add' : 'specialDays.change')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={save}
      onClose={onClose}
    >
      <TextInput
        label={t('specialDays.name')}
        description={t('specialDays.nameHint')}
        data-autofocus
        maxLength={80}
        autoComplete="off"
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <WhenFields draft={draft} onChange={change} />
      <CellFields draft={draft} onChange={change} categories={categories} />
      <ValueFields draft={draft} onChange={change} />
    </ActDialog>
  );
}

function WhenFields({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className="form-pair">
        <DateField
          label={t('calendar.from')}
          value={draft.from}
          onChange={(value) => onChange({ from: value, ...(value > draft.until ? { until: value } : {}) })}
        />
        <DateField
          label={t('calendar.to')}
          value={draft.until}
          onChange={(value) => onChange({ until: value })}
        />
      </div>
      <fieldset className="weekday-picks">
        <legend>{t('specialDays.weekdays')}</legend>
        {weekdayNumbers.map(({ name, number }) => (
          <label key={name} className="check-line">
            <input
              type="checkbox"
              className="plain-checkbox"
              checked={draft.weekdays.includes(number)}
              onChange={() => onChange({ weekdays: toggled(draft.weekdays, number) })}
            />
            {t(`shared.weekday.${name}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}

function CellFields({
  draft,
  onChange,
  categories,
}: FieldsProps & Pick<SpecialDaysDialogProps, 'categories'>) {
  const { t } = useTranslation();
  const { branches } = useSession();
  return (
    <>
      <NativeSelect
        label={t('rules.branch')}
        value={draft.branchId}
        data={[
          { value: '', label: t('rules.allBranches') },
          ...branches.map(({ id, name }) => ({ value: id, label: name.text })),
        ]}
        onChange={({ currentTarget }) => onChange({ branchId: currentTarget.value })}
      />
      <div className="form-pair">
        <NativeSelect
          label={t('specialDays.category')}
          value={draft.categoryCode}
          data={[
            { value: '', label: t('rules.allCategories') },
            ...categories.map(({ code, name }) => ({ value: code, label: name.text })),
          ]}
          onChange={({ currentTarget }) => onChange({ categoryCode: currentTarget.value })}
        />
        <NativeSelect
          label={t('rules.corner')}
          value={draft.materialType ?? ''}
          data={materials.map((material) => ({
            value: material ?? '',
            label: material === null ? t('rules.allMaterials') : t(`shared.materialType.${material}`),
          }))}
          onChange={({ currentTarget }) =>
            onChange({ materialType: materials.find((material) => material === currentTarget.value) ?? null })
          }
        />
      </div>
    </>
  );
}

function ValueFields({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t('specialDays.maxLoans')}
        description={t('specialDays.maxLoansHint')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={9}
        value={draft.maxLoans}
        onChange={(event) => onChange({ maxLoans: event.currentTarget.value })}
      />
      <div className="form-pair">
        <TextInput
          label={t('specialDays.period')}
          description={t('specialDays.periodHint')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          value={draft.count}
          onChange={(event) => onChange({ count: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('specialDays.unit')}
          value={draft.unit}
          data={[
            { value: 'd', label: t('specialDays.inDays') },
            { value: 'h', label: t('specialDays.inHours') },
          ]}
          onChange={({ currentTarget }) => onChange({ unit: currentTarget.value === 'h' ? 'h' : 'd' })}
        />
      </div>
    </>
  );
}
