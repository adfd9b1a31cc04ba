import { useQuery } from '@apollo/client/react';
import { NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { SaveShiftRulesDocument } from './SaveShiftRules.generated';
import type { ShiftRulesQuery } from './ShiftRules.generated';
import { ShiftRulesDocument } from './ShiftRules.generated';

type Rules = ShiftRulesQuery['shiftRules'][number];
type Name = Exclude<keyof Rules, 'audience' | '__typename'>;

/** Each rule with the minutes that one step of its field is, and the most that it may be. */
const FIELDS: readonly (readonly [Name, number, number])[] = [
  ['mostMinutesPerDay', 60, 24],
  ['mostMinutesPerWeek', 60, 168],
  ['restMinutes', 1, 1_440],
  ['cancelMinutes', 60, 336],
];

/** Sets the rules of hours and rest, for staff or for volunteers; nobody is taken out of a shift by them. */
export function RulesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { data } = useQuery(ShiftRulesDocument, { fetchPolicy: 'network-only' });
  const [audience, setAudience] = useState<Rules['audience']>('STAFF');
  const [changes, setChanges] = useState<Partial<Record<Name, number>>>({});
  const act = useAnnouncedMutation(SaveShiftRulesDocument, {
    payloadOf: ({ saveShiftRules }) => saveShiftRules,
    onDone: onClose,
  });
  const kept = data?.shiftRules.find((rules) => rules.audience === audience);
  const submit = () => {
    if (kept === undefined) return;
    const { mostMinutesPerDay, mostMinutesPerWeek, restMinutes, cancelMinutes } = { ...kept, ...changes };
    const rules = { mostMinutesPerDay, mostMinutesPerWeek, restMinutes, cancelMinutes };
    void act.run(
      (idempotencyKey) => ({ audience, ...rules, idempotencyKey }),
      () => t('duty.rulesSaved'),
    );
  };
  return (
    <ActDialog
      title={t('duty.rules')}
      act={act}
      isDone={false}
      submit={t('duty.saveRules')}
      onSubmit={submit}
      onClose={onClose}
    >
      <NativeSelect
        label={t('duty.rulesFor')}
        data-autofocus
        value={audience}
        data={[
          { value: 'STAFF', label: t('duty.audience.STAFF') },
          { value: 'VOLUNTEERS', label: t('duty.audience.VOLUNTEERS') },
        ]}
        onChange={({ currentTarget }) => {
          setAudience(currentTarget.value === 'STAFF' ? 'STAFF' : 'VOLUNTEERS');
          setChanges({});
        }}
      />
      {kept === undefined ? (
        <SkeletonRows count={4} />
      ) : (
        FIELDS.map(([name, unit, most]) => (
          <NumberInput
            key={name}
            label={t(`duty.rule.${name}`)}
            min={0}
            max={most}
            decimalScale={unit === 1 ? 0 : 2}
            value={(changes[name] ?? kept[name]) / unit}
            onChange={(value) => setChanges({ ...changes, [name]: Math.round(Number(value) * unit) })}
          />
        ))
      )}
    </ActDialog>
  );
}
