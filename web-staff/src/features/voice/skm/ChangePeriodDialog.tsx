import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { CloseSatisfactionPeriodDocument } from './CloseSatisfactionPeriod.generated';
import type { StaffPeriod } from './staff-period';
import { PublishSatisfactionPeriodDocument } from './PublishSatisfactionPeriod.generated';

type ChangePeriodDialogProps = {
  readonly name: 'close' | 'publish';
  readonly period: StaffPeriod;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Asks before a period is closed or published: neither can be undone. */
export function ChangePeriodDialog({ name, period, onClose, onChanged }: ChangePeriodDialogProps) {
  const { t } = useTranslation();
  const closing = useAnnouncedMutation(CloseSatisfactionPeriodDocument, {
    payloadOf: ({ closeSatisfactionPeriod }) => closeSatisfactionPeriod,
    onDone: onChanged,
  });
  const publishing = useAnnouncedMutation(PublishSatisfactionPeriodDocument, {
    payloadOf: ({ publishSatisfactionPeriod }) => publishSatisfactionPeriod,
    onDone: onChanged,
  });
  const act = name === 'close' ? closing : publishing;
  const submit = async () => {
    const { id, version } = period;
    const done = await act.run(
      (idempotencyKey) => ({ id, version, idempotencyKey }),
      () => t(name === 'close' ? 'satisfaction.closed' : 'satisfaction.published'),
    );
    if (done !== null) onClose();
  };
  return (
    <ActDialog
      title={t(`satisfaction.${name}`)}
      act={act}
      isDone={false}
      submit={t(`satisfaction.${name}`)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{t(`satisfaction.${name}Text`)}</p>
    </ActDialog>
  );
}
