import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { ageBands, sexes } from './head-terms';
import { RecordHeadCountDocument } from './RecordHeadCount.generated';

type HeadCountDialogProps = {
  readonly sessionId: string;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};
type Typed = Readonly<Record<string, string>>;

/**
 * Takes how many came without registering, by age group and sex; a number below nothing takes back a mistake.
 */
export function HeadCountDialog({ sessionId, onClose, onChanged }: HeadCountDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<Typed>({});
  const [note, setNote] = useState('');
  const act = useAnnouncedMutation(RecordHeadCountDocument, {
    payloadOf: (result) => result.recordHeadCount,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const counts = ageBands
    .flatMap((ageBand) =>
      sexes.map((sex) => ({
        ageBand,
        sex,
        count: Math.trunc(Number(typed[cellOf(ageBand, sex)] ?? '')) || 0,
      })),
    )
    .filter(({ count }) => count !== 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const submit = () =>
    void act.run(
      (idempotencyKey) => ({ sessionId, counts, note: note.trim() || null, idempotencyKey }),
      () => t('attendance.counted', { count: total }),
    );
  return (
    <ActDialog
      title={t('attendance.countTitle')}
      act={act}
      isDone={false}
      submit={t('attendance.save', { count: total })}
      onSubmit={submit}
      onClose={onClose}
      size={560}
    >
      <p className="muted small">{t('attendance.countText')}</p>
      <HeadGrid typed={typed} onChange={(cell, text) => setTyped({ ...typed, [cell]: text })} />
      <TextInput
        label={t('attendance.note')}
        description={t('attendance.noteHint')}
        maxLength={200}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </ActDialog>
  );
}

function HeadGrid({
  typed,
  onChange,
}: {
  readonly typed: Typed;
  readonly onChange: (cell: string, text: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <table className="count-table head-table">
      <thead>
        <tr>
          <th scope="col">{t('attendance.age')}</th>
          {sexes.map((sex) => (
            <th key={sex ?? 'none'} scope="col">
              {t(`attendance.sex.${sex ?? 'NONE'}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ageBands.map((age) => (
          <tr key={age ?? 'none'}>
            <th scope="row">{t(`attendance.ages.${age ?? 'NONE'}`)}</th>
            {sexes.map((sex) => (
              <td key={sex ?? 'none'}>
                <TextInput
                  type="number"
                  inputMode="numeric"
                  aria-label={`${t(`attendance.ages.${age ?? 'NONE'}`)}, ${t(`attendance.sex.${sex ?? 'NONE'}`)}`}
                  value={typed[cellOf(age, sex)] ?? ''}
                  onChange={({ currentTarget }) => onChange(cellOf(age, sex), currentTarget.value)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellOf(age: string | null, sex: string | null): string {
  return `${age ?? ''} ${sex ?? ''}`;
}
