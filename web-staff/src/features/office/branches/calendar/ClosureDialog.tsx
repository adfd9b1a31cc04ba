import { TextInput } from '@mantine/core';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useRef, useState } from 'react';

import type { Translate } from '../../../../i18n/use-translation';
import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { CloseBranchDocument } from './CloseBranch.generated';
import type { ClosureReach } from './closure-reach';
import { ClosurePreview } from './ClosurePreview';
import type { MoveChoice } from './MoveChoiceFields';
import { MoveChoiceFields, NOTHING_MOVES } from './MoveChoiceFields';
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
      {form.preview !== null && (
        <>
          <MoveChoiceFields
            reach={form.preview}
            choice={form.choice}
            isBusy={form.act.loading}
            onChange={form.choose}
          />
          <ClosurePreview reach={form.preview} back={t('calendar.canReopen')} />
        </>
      )}
    </ActDialog>
  );
}

function useClosure({ branchId, onClose, onChanged }: ClosureDialogProps) {
  const { t } = useTranslation();
  const today = todayInJakarta(new Date());
  const [fields, setFields] = useState({ from: today, to: today, reason: '', isAll: false });
  const [preview, setPreview] = useState<ClosureReach | null>(null);
  const [choice, setChoice] = useState<MoveChoice>(NOTHING_MOVES);
  const act = useAnnouncedMutation(CloseBranchDocument, {
    payloadOf: ({ closeBranch }) => closeBranch,
    onDone: () => undefined,
  });
  // What was told holds for these days only: after a change it is asked again.
  const changes = useRef(0);
  const change = (changed: Partial<typeof fields>) => {
    changes.current += 1;
    setPreview(null);
    setChoice(NOTHING_MOVES);
    setFields({ ...fields, ...changed });
  };
  const isBackwards = fields.to !== '' && fields.to < fields.from;
  const ask = (moving: MoveChoice, isPreview: boolean) =>
    act.run(
      (idempotencyKey) => ({
        branchId: fields.isAll ? null : branchId,
        fromDate: fields.from,
        untilDate: fields.to,
        reason: fields.reason.trim(),
        movedKinds: [...moving.kinds],
        exceptIds: [...moving.exceptIds],
        isPreview,
        idempotencyKey,
      }),
      (reach) => reachInWords(t, reach, isPreview),
    );
  const choose = async (moving: MoveChoice) => {
    const asked = changes.current;
    const reach = await ask(moving, true);
    // What is shown and what is done are one: an answer for other days, or none, changes nothing.
    if (reach === null || asked !== changes.current) return;
    setChoice(moving);
    setPreview(reach);
  };
  const submit = async () => {
    if (isBackwards) return;
    const isPreview = preview === null;
    const asked = changes.current;
    const done = await ask(choice, isPreview);
    if (done === null) return;
    if (isPreview) return asked === changes.current ? setPreview(done) : undefined;
    onChanged();
    onClose();
  };
  return {
    ...fields,
    isBackwards,
    preview,
    choice,
    act,
    choose: (moving: MoveChoice) => void choose(moving),
    setFrom: (from: string) => change({ from, ...(from > fields.to ? { to: from } : {}) }),
    setTo: (to: string) => change({ to }),
    setReason: (reason: string) => change({ reason }),
    setIsAll: (isAll: boolean) => change({ isAll }),
    submit: () => void submit(),
  };
}

/** Says what a closure reaches, or reached, to who hears the screen. */
function reachInWords(t: Translate, reach: ClosureReach, isPreview: boolean): string {
  const counts = {
    loans: reach.movedLoanCount,
    holds: reach.movedHoldCount,
    sessions: reach.sessionCount,
    events: reach.eventCount,
    consultations: reach.consultationCount,
    hours: reach.freeHourCount,
    bookings: reach.bookingCount,
  };
  const moved = reach.movedCount > 0 ? [t('closing.moves', { count: reach.movedCount })] : [];
  if (!isPreview) return [t('calendar.closed', counts), ...moved].join(' ');
  return [
    t('calendar.moves', counts),
    t('calendar.callsOff', counts),
    t('calendar.cancels', counts),
    t('calendar.closesHours', counts),
    t('calendar.cancelsBookings', counts),
    ...moved,
  ].join(' ');
}
