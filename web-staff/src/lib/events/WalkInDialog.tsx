import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { ActDialog } from '../acts/ActDialog';
import { useAnnouncedMutation } from '../acts/use-announced-mutation';
import { AdmitWalkInDocument } from './AdmitWalkIn.generated';
import { DateField } from '../form/when/DateField';

/** For whom an event is, and whether whoever works here may let somebody else in. */
export type AgeRule = { readonly from: number | null; readonly to: number | null; readonly mayPass: boolean };

type WalkInDialogProps = {
  readonly sessionId: string;
  readonly ages: AgeRule;
  readonly onClose: () => void;
  readonly onChanged: () => void;
  /** Whose card was scanned; without one it is somebody by name. */
  readonly member?: { readonly id: string; readonly name: string } | null;
};
type Entered = {
  readonly name: string;
  readonly sex: '' | 'MALE' | 'FEMALE';
  readonly birthDate: string;
  readonly ageReason: string;
};

/**
 * Lets somebody in who had not registered; refused where no seat is free that nobody waits for, and where the
 * age needs a reason.
 */
export function WalkInDialog({ sessionId, ages, member = null, onClose, onChanged }: WalkInDialogProps) {
  const { t } = useTranslation();
  const agesText = useAgeWords(ages);
  const [entered, setEntered] = useState<Entered>({ name: '', sex: '', birthDate: '', ageReason: '' });
  const act = useAnnouncedMutation(AdmitWalkInDocument, {
    payloadOf: (result) => result.admitWalkIn,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const person =
    member === null
      ? { name: entered.name.trim(), sex: entered.sex || null, birthDate: entered.birthDate || null }
      : { memberId: member.id };
  const asksReason =
    ages.mayPass && (entered.ageReason !== '' || act.errors.some(({ code }) => code === 'AGE_RULE'));
  const ageReason = asksReason ? entered.ageReason.trim() || null : null;
  const change = (changes: Partial<Entered>) => setEntered({ ...entered, ...changes });
  const submit = () =>
    void act.run(
      (idempotencyKey) => ({ sessionId, person, ageReason, idempotencyKey }),
      () => t('attendance.admitted', { name: member?.name ?? entered.name.trim() }),
    );
  return (
    <ActDialog
      title={t('attendance.admitTitle')}
      act={act}
      isDone={false}
      submit={t('attendance.admitAct')}
      onSubmit={submit}
      onClose={onClose}
    >
      {member !== null && (
        <p>
          <b>{member.name}</b>
        </p>
      )}
      <p className="muted small">
        {t('attendance.admitText')} {agesText}
      </p>
      {member === null && <PersonFields entered={entered} onChange={change} />}
      {asksReason && (
        <TextInput
          label={t('attendance.ageReason')}
          description={t('attendance.ageReasonHint')}
          data-autofocus
          autoComplete="off"
          maxLength={200}
          value={entered.ageReason}
          onChange={({ currentTarget }) => change({ ageReason: currentTarget.value })}
        />
      )}
    </ActDialog>
  );
}

function PersonFields({
  entered,
  onChange,
}: {
  readonly entered: Entered;
  readonly onChange: (changes: Partial<Entered>) => void;
}) {
  const { t } = useTranslation();
  const sexWords = [
    { value: '', label: t('attendance.sex.NONE') },
    { value: 'FEMALE', label: t('attendance.sex.FEMALE') },
    { value: 'MALE', label: t('attendance.sex.MALE') },
  ] as const;
  return (
    <>
      <TextInput
        label={t('attendance.name')}
        data-autofocus
        autoComplete="off"
        maxLength={160}
        value={entered.name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <NativeSelect
        label={t('attendance.sexLabel')}
        value={entered.sex}
        data={[...sexWords]}
        onChange={({ currentTarget }) =>
          onChange({ sex: sexWords.find(({ value }) => value === currentTarget.value)?.value ?? '' })
        }
      />
      <DateField
        lean="past"
        label={t('attendance.birthDate')}
        description={t('attendance.birthDateHint')}
        value={entered.birthDate}
        onChange={(value) => onChange({ birthDate: value })}
      />
    </>
  );
}

function useAgeWords({ from, to }: AgeRule): string {
  const { t } = useTranslation();
  if (from === null) return to === null ? '' : t('attendance.agesTo', { to });
  return to === null ? t('attendance.agesFrom', { from }) : t('attendance.agesSpan', { from, to });
}
