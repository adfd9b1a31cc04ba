import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { DateField } from '../../../lib/form/when/DateField';
import { actStatuses, entriesOf, toActInput } from './act-entries';
import type { StaffPeriod } from './staff-period';
import { SaveSatisfactionActDocument } from './SaveSatisfactionAct.generated';

type ActFormProps = {
  readonly period: StaffPeriod;
  readonly act: StaffPeriod['acts'][number] | null;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Writes a follow-up; without an English text the Indonesian one stands on both pages. */
export function ActForm({ period, act: kept, onClose, onChanged }: ActFormProps) {
  const { t } = useTranslation();
  const [entries, setEntries] = useState(() => entriesOf(kept, period));
  const act = useAnnouncedMutation(SaveSatisfactionActDocument, {
    payloadOf: ({ saveSatisfactionAct }) => saveSatisfactionAct,
    onDone: onChanged,
  });
  const change = (changes: Partial<typeof entries>) => setEntries((last) => ({ ...last, ...changes }));
  const save = async () => {
    const done = await act.run(
      (idempotencyKey) => ({ ...toActInput(entries, { kept, period }), idempotencyKey }),
      () => t('satisfaction.savedAct'),
    );
    if (done !== null) onClose();
  };
  const text = (name: 'cause' | 'causeEnglish' | 'act' | 'actEnglish', label: string) => (
    <Textarea
      label={label}
      maxLength={300}
      autosize
      value={entries[name]}
      onChange={({ currentTarget: { value } }) => change({ [name]: value })}
    />
  );
  return (
    <ActDialog
      title={t(kept === null ? 'satisfaction.addAct' : 'satisfaction.changeAct')}
      act={act}
      isDone={false}
      submit={t('satisfaction.saveAct')}
      onSubmit={() => void save()}
      onClose={onClose}
      size={560}
    >
      <NativeSelect
        label={t('satisfaction.element')}
        value={entries.element}
        data={period.elements.map(({ code, name }) => ({ value: code, label: `${code} ${name.text}` }))}
        onChange={({ currentTarget: { value } }) =>
          change({ element: period.elements.find(({ code }) => code === value)?.code ?? entries.element })
        }
      />
      {text('cause', t('satisfaction.cause'))}
      {text('causeEnglish', t('satisfaction.english'))}
      {text('act', t('satisfaction.act'))}
      {text('actEnglish', t('satisfaction.english'))}
      <TextInput
        label={t('satisfaction.unit')}
        maxLength={80}
        value={entries.unit}
        onChange={({ currentTarget: { value } }) => change({ unit: value })}
      />
      <DateField
        label={t('satisfaction.due')}
        value={entries.dueDate}
        onChange={(dueDate) => change({ dueDate })}
      />
      <NativeSelect
        label={t('satisfaction.state')}
        value={entries.status}
        data={actStatuses.map((value) => ({ value, label: t(`satisfaction.actStatus.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          change({ status: actStatuses.find((one) => one === value) ?? 'PLANNED' })
        }
      />
      <Checkbox
        label={t('satisfaction.isPublic')}
        checked={entries.isPublic}
        onChange={({ currentTarget: { checked } }) => change({ isPublic: checked })}
      />
    </ActDialog>
  );
}
