import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { TickOnboardingStepDocument } from './TickOnboardingStep.generated';

/** Returns the act of ticking an item, as the person or as the lead, or taking the tick back. */
export function useTickStep(staffId: string, onChanged: () => void) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(TickOnboardingStepDocument, {
    payloadOf: (answer) => answer.tickOnboardingStep,
    onDone: onChanged,
  });
  const tick = (itemId: string, as: 'SELF' | 'LEAD', isDone: boolean) =>
    void act.run(
      (idempotencyKey) => ({ staffId, itemId, as, isDone, idempotencyKey }),
      () => t(isDone ? 'development.onboarding.ticked' : 'development.onboarding.unticked'),
    );
  return { tick, isBusy: act.loading, error: act.error, messages: act.messages };
}
