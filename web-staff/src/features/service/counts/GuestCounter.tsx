import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import type { CountAct, CountPurpose } from '../../../lib/data/waiting-counts';
import { Button } from '../../../lib/ui/Button';
import { Stepper } from './Stepper';

const PURPOSES = [
  'READ',
  'BORROW',
  'STUDY',
  'INTERNET',
  'EVENT',
  'OTHER',
] as const satisfies readonly CountPurpose[];
const MOST_GUESTS = 50;
const LARGEST_GROUP = 2_000;

type CounterProps = {
  /** Says whether the act was kept. */
  readonly onSave: (act: CountAct) => Promise<boolean>;
};

/** Writes guests without a card into the guest book by number; no name is asked. */
export function GuestCounter({ onSave }: CounterProps) {
  const { t } = useTranslation();
  const [people, setPeople] = useState<number | null>(1);
  const [purpose, setPurpose] = useState<CountPurpose>('READ');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (people !== null && (await onSave({ kind: 'GUESTS', people, purpose }))) setPeople(1);
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <div className="count-line">
        <b>{t('counts.guestCount')}</b>
        <Stepper
          label={t('counts.guestCount')}
          value={people}
          least={1}
          most={MOST_GUESTS}
          onChange={setPeople}
        />
      </div>
      <PurposeField purpose={purpose} onChange={setPurpose} />
      <Button type="submit" weight="primary" disabled={people === null}>
        {t('counts.saveGuests')}
      </Button>
    </form>
  );
}

/** Writes a group into the guest book by the name of its school or body. */
export function GroupCounter({ onSave }: CounterProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [total, setTotal] = useState<number | null>(null);
  const [purpose, setPurpose] = useState<CountPurpose>('EVENT');
  const isWhole = name.trim() !== '' && total !== null;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (total === null || !isWhole) return;
    if (!(await onSave({ kind: 'GROUP', name: name.trim(), total, purpose }))) return;
    setName('');
    setTotal(null);
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <TextInput
        label={t('visits.groupName')}
        value={name}
        maxLength={120}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div className="count-line">
        <b>{t('counts.groupCount')}</b>
        <Stepper
          label={t('counts.groupCount')}
          value={total}
          least={1}
          most={LARGEST_GROUP}
          onChange={setTotal}
        />
      </div>
      <PurposeField purpose={purpose} onChange={setPurpose} />
      <Button type="submit" weight="primary" disabled={!isWhole}>
        {t('counts.saveGroup')}
      </Button>
    </form>
  );
}

function PurposeField({
  purpose,
  onChange,
}: {
  readonly purpose: CountPurpose;
  readonly onChange: (purpose: CountPurpose) => void;
}) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t('visits.purpose')}
      value={purpose}
      data={PURPOSES.map((value) => ({ value, label: t(`visitPurpose.${value}`) }))}
      onChange={({ currentTarget }) =>
        onChange(PURPOSES.find((one) => one === currentTarget.value) ?? 'OTHER')
      }
    />
  );
}
