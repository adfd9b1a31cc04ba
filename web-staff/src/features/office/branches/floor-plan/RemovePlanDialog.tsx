import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import type { EditedPlan } from './plan-draft';
import { RemoveFloorPlanDocument } from './RemoveFloorPlan.generated';

type RemovePlanDialogProps = {
  readonly plan: EditedPlan;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
};

/** Asks before a floor plan goes with all that is drawn on it. */
export function RemovePlanDialog({ plan, onRemoved, onClose }: RemovePlanDialogProps) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(RemoveFloorPlanDocument, {
    payloadOf: (result) => result.removeFloorPlan,
    onDone: onRemoved,
  });
  const remove = () =>
    act.run(
      (idempotencyKey) => ({ id: plan.id, version: plan.version, idempotencyKey }),
      () => t('floorPlan.removed'),
    );
  return (
    <ActDialog
      title={t('floorPlan.removePlan')}
      act={act}
      isDone={false}
      submit={t('floorPlan.removePlan')}
      onSubmit={() => void remove()}
      onClose={onClose}
    >
      <p>{t('floorPlan.removePlanAsk', { name: plan.name.text })}</p>
    </ActDialog>
  );
}
