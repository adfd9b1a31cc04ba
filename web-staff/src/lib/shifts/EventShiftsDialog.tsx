import { NativeSelect, NumberInput, Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { ActDialog } from '../acts/ActDialog';
import { useAnnouncedMutation } from '../acts/use-announced-mutation';
import { MakeEventShiftsDocument } from './MakeEventShifts.generated';

type DialogProps = {
  readonly eventId: string;
  readonly roles: readonly { readonly value: string; readonly label: string }[];
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Plans volunteers for all dates to come of an event: a role, how many, and how long before and after. */
export function EventShiftsDialog({ eventId, roles, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const [roleId, setRoleId] = useState(roles[0]?.value ?? '');
  const [numbers, setNumbers] = useState({ needed: 1, minutesBefore: 30, minutesAfter: 15 });
  const [briefing, setBriefing] = useState('');
  const act = useAnnouncedMutation(MakeEventShiftsDocument, {
    payloadOf: ({ createEventShifts }) => createEventShifts,
    onDone: () => {
      onDone();
      onClose();
    },
  });
  const submit = () =>
    act.run(
      (idempotencyKey) => ({
        eventId,
        roleId,
        ...numbers,
        briefing: briefing.trim() || null,
        idempotencyKey,
      }),
      ({ shifts }) => t('shifts.made', { n: shifts?.length ?? 0 }),
    );
  const fields = [
    ['needed', 1, 500],
    ['minutesBefore', 0, 360],
    ['minutesAfter', 0, 360],
  ] as const;
  return (
    <ActDialog
      title={t('shifts.planEvent')}
      act={act}
      isDone={false}
      submit={t('shifts.make')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className="quiet">{t('shifts.planEventText')}</p>
      <NativeSelect
        label={t('shifts.role')}
        data-autofocus
        value={roleId}
        data={[...roles]}
        onChange={({ currentTarget }) => setRoleId(currentTarget.value)}
      />
      {fields.map(([name, min, max]) => (
        <NumberInput
          key={name}
          label={t(`shifts.${name}`)}
          min={min}
          max={max}
          allowDecimal={false}
          value={numbers[name]}
          onChange={(value) => setNumbers({ ...numbers, [name]: Number(value) })}
        />
      ))}
      <Textarea
        label={t('shifts.briefing')}
        description={t('shifts.briefingHint')}
        maxLength={2000}
        autosize
        minRows={2}
        value={briefing}
        onChange={({ currentTarget }) => setBriefing(currentTarget.value)}
      />
    </ActDialog>
  );
}
