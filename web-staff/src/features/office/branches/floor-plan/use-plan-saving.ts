import type { UseFormReturnType } from '@mantine/form';
import { useRef } from 'react';

import { useSaving } from '../../../../lib/form/use-saving';
import { planChanges } from './PlanFacts';
import type { PlanValues } from './PlanFacts';
import type { EditedPlan, PlanDraft } from './plan-draft';
import { toUpdateParts } from './plan-draft';
import { UpdateFloorPlanDocument } from './UpdateFloorPlan.generated';

type Saved = {
  readonly plan: EditedPlan;
  readonly form: UseFormReturnType<PlanValues>;
  readonly draft: PlanDraft;
  readonly onSaved: () => void;
};
/** How many parts of what was drawn the library has already. */
type Sent = { readonly draft: PlanDraft; readonly values: PlanValues; readonly count: number };

/**
 * Returns the act of saving a floor plan, in as many parts as the lists of the API need; each part that is
 * accepted adds one to the version. The first refusal stops it, and trying again goes on from there.
 */
export function usePlanSaving({ plan, form, draft, onSaved }: Saved) {
  const { save: send, ...saving } = useSaving(UpdateFloorPlanDocument, {
    form,
    pathOf: ([place, ...rest]) => (place === 'changes' ? rest.join('.') : undefined),
    payloadOf: (result) => result.updateFloorPlan,
  });
  const sent = useRef<Sent | null>(null);
  const isRunning = useRef(false);
  const { values } = form;
  const sendAll = async (): Promise<boolean> => {
    const before = sent.current;
    const done = before?.draft === draft && before.values === values ? before.count : 0;
    for (const [index, part] of toUpdateParts(draft).entries()) {
      if (index < done) continue;
      const answer = await send((idempotencyKey) => ({
        id: plan.id,
        version: plan.version + index,
        ...(index === 0 && { changes: planChanges(values) }),
        ...part,
        idempotencyKey,
      }));
      if (answer === null || answer.userErrors.length > 0) return false;
      sent.current = { draft, values, count: index + 1 };
    }
    return true;
  };
  const save = async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    const isSaved = await sendAll();
    isRunning.current = false;
    if (isSaved) onSaved();
  };
  return { ...saving, save };
}
