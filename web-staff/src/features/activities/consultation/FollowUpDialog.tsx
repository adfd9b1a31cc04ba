import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { CheckSet } from '../../../lib/ui/CheckSet';
import type { ShownFollowUp } from './shown-follow-up';
import { RecordFollowUpDocument } from './RecordFollowUp.generated';

const RESULTS = ['REACHED', 'NOT_REACHED'] as const;
const PERMITS = ['NIB', 'PIRT', 'HALAL', 'BRAND', 'OTHER'] as const;
const TURNOVERS = ['UNDER_5M', 'FROM_5M', 'FROM_25M', 'FROM_100M'] as const;

type Entered = {
  readonly result: (typeof RESULTS)[number];
  readonly permits: readonly (typeof PERMITS)[number][];
  readonly turnoverBand: (typeof TURNOVERS)[number] | null;
  readonly jobs: string;
};
type FollowUpDialogProps = {
  readonly consultationId: string;
  readonly followUp: ShownFollowUp;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Writes down what a member told some time after the consultation, or that nobody could be reached. */
export function FollowUpDialog({ consultationId, followUp, onChanged, onClose }: FollowUpDialogProps) {
  const { t } = useTranslation();
  const [entered, setEntered] = useState<Entered>({
    result: followUp.result ?? 'REACHED',
    permits: followUp.permits,
    turnoverBand: followUp.turnoverBand,
    jobs: followUp.jobCount === null ? '' : String(followUp.jobCount),
  });
  const act = useAnnouncedMutation(RecordFollowUpDocument, {
    payloadOf: (result) => result.recordFollowUp,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const change = (changes: Partial<Entered>) => setEntered({ ...entered, ...changes });
  const submit = () => {
    const { result, permits, turnoverBand, jobs } = entered;
    void act.run(
      (idempotencyKey) => ({
        consultationId,
        followUpId: followUp.id,
        result,
        permits: [...permits],
        turnoverBand,
        jobCount: jobs.trim() === '' ? null : Math.trunc(Number(jobs)),
        idempotencyKey,
      }),
      () => t('consultation.recorded'),
    );
  };
  return (
    <ActDialog
      title={t('consultation.recordTitle', { count: followUp.days })}
      act={act}
      isDone={false}
      submit={t('consultation.record')}
      onSubmit={submit}
      onClose={onClose}
    >
      <NativeSelect
        label={t('consultations.state')}
        value={entered.result}
        data={RESULTS.map((value) => ({
          value,
          label: t(value === 'REACHED' ? 'consultation.reached' : 'consultation.notReached'),
        }))}
        onChange={({ currentTarget }) =>
          change({ result: RESULTS.find((result) => result === currentTarget.value) ?? 'REACHED' })
        }
      />
      {entered.result === 'REACHED' && <ToldFields entered={entered} onChange={change} />}
    </ActDialog>
  );
}

function ToldFields({
  entered,
  onChange,
}: {
  readonly entered: Entered;
  readonly onChange: (changes: Partial<Entered>) => void;
}) {
  const { t } = useTranslation();
  const bands = [
    { value: '', label: t('consultation.untoldChoice') },
    ...TURNOVERS.map((value) => ({ value, label: t(`consultationTerms.turnover.${value}`) })),
  ];
  return (
    <>
      <CheckSet
        label={t('consultation.permits')}
        values={PERMITS}
        chosen={entered.permits}
        words={(permit) => t(`consultationTerms.permit.${permit}`)}
        onChange={(permits) => onChange({ permits })}
      />
      <NativeSelect
        label={t('consultation.turnover')}
        value={entered.turnoverBand ?? ''}
        data={bands}
        onChange={({ currentTarget }) =>
          onChange({ turnoverBand: TURNOVERS.find((band) => band === currentTarget.value) ?? null })
        }
      />
      <TextInput
        type="number"
        min={0}
        max={10000}
        label={t('consultation.jobs')}
        value={entered.jobs}
        onChange={({ currentTarget }) => onChange({ jobs: currentTarget.value })}
      />
    </>
  );
}
