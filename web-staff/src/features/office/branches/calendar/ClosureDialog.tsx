import { TextInput } from '@mantine/core';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { CloseBranchDocument } from './CloseBranch.generated';
import type { ClosureReach } from './ClosurePreview';
import { ClosurePreview } from './ClosurePreview';
import { DateField } from '../../../../lib/form/when/DateField';

type ClosureDialogProps = {
  readonly branchId: string;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Closes a branch, or all, for some days: first it tells what would move, then it is done. */
export function ClosureDialog({ branchId, onClose, onChanged }: ClosureDialogProps) {
  const { t } = useTranslation();
  const form = useClosure({ branchId, onClose, onChanged });
  return (
    <ActDialog
      title={t('calendar.close')}
      act={form.act}
      isDone={false}
      submit={t(form.preview === null ? 'calendar.preview' : 'calendar.closeNow')}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <div className="form-pair">
        <DateField label={t('calendar.from')} data-autofocus value={form.from} onChange={form.setFrom} />
        <DateField
          label={t('calendar.to')}
          error={form.isBackwards ? t('calendar.backwards') : undefined}
          value={form.to}
          onChange={form.setTo}
        />
      </div>
      <TextInput
        label={t('calendar.reason')}
        description={t('calendar.reasonHint')}
        maxLength={200}
        autoComplete="off"
        value={form.reason}
        onChange={(event) => form.setReason(event.currentTarget.value)}
      />
      <label className="check-line">
        <input
          type="checkbox"
          className="plain-checkbox"
          checked={form.isAll}
          onChange={(event) => form.setIsAll(event.currentTarget.checked)}
        />
        {t('calendar.everyBranch')}
      </label>
      {form.preview !== null && <ClosurePreview reach={form.preview} />}
    </ActDialog>
  );
}

function useClosure({ branchId, onClose, onChanged }: ClosureDialogProps) {
  const { t } = useTranslation();
  const today = todayInJakarta(new Date());
  const [fields, setFields] = useState({ from: today, to: today, reason: '', isAll: false });
  const [preview, setPreview] = useState<ClosureReach | null>(null);
  const act = useAnnouncedMutation(CloseBranchDocument, {
    payloadOf: ({ closeBranch }) => closeBranch,
    onDone: () => undefined,
  });
  // What was told holds for these days only: after a change it is asked again.
  const change = (changes: Partial<typeof fields>) => {
    setPreview(null);
    setFields({ ...fields, ...changes });
  };
  const isBackwards = fields.to !== '' && fields.to < fields.from;
  const submit = async () => {
    if (isBackwards) return;
    const isPreview = preview === null;
    const input = {
      branchId: fields.isAll ? null : branchId,
      from: fields.from,
      to: fields.to,
      reason: fields.reason.trim(),
      isPreview,
    };
    const done = await act.run(
      (idempotencyKey) => ({ ...input, idempotencyKey }),
      (reach) => {
        const counts = {
          loans: reach.movedLoanCount,
          holds: reach.movedHoldCount,
          sessions: reach.sessionCount,
          events: reach.eventCount,
          consultations: reach.consultationCount,
          hours: reach.freeHourCount,
        };
        return isPreview
          ? [
              t('calendar.moves', counts),
              t('calendar.callsOff', counts),
              t('calendar.cancels', counts),
              t('calendar.closesHours', counts),
            ].join(' ')
          : t('calendar.closed', counts);
      },
    );
    if (done === null) return;
    if (isPreview) return setPreview(done);
    onChanged();
    onClose();
  };
  return {
    ...fields,
    isBackwards,
    preview,
    act,
    setFrom: (from: string) => change({ from, ...(from > fields.to ? { to: from } : {}) }),
    setTo: (to: string) => change({ to }),
    setReason: (reason: string) => change({ reason }),
    setIsAll: (isAll: boolean) => change({ isAll }),
    submit: () => void submit(),
  };
}
