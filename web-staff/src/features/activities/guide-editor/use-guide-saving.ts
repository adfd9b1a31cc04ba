import type { UseFormReturnType } from '@mantine/form';
import { useRef } from 'react';

import { useSaving } from '../../../lib/form/use-saving';
import { UpdateGuideDocument } from '../../../lib/guides/UpdateGuide.generated';
import { CreateGuideDocument } from './CreateGuide.generated';
import { guideInput, toGuideField } from './guide-values';
import type { EditableGuide, GuideValues } from './guide-values';

/** Returns the act of saving a guide, new or not; `onSaved` is told its id. */
export function useGuideSaving(
  form: UseFormReturnType<GuideValues>,
  guide: EditableGuide | null,
  onSaved: (id: string) => Promise<void>,
) {
  const isDone = useRef(false);
  const creation = useSaving(CreateGuideDocument, {
    form,
    pathOf: toGuideField,
    payloadOf: (result) => result.createGuide,
  });
  const update = useSaving(UpdateGuideDocument, {
    form,
    pathOf: toGuideField,
    payloadOf: (result) => result.updateGuide,
  });
  const send = () => {
    const { need, name, ...details } = guideInput(form.getValues());
    if (guide === null) return creation.save((idempotencyKey) => ({ need, name, details, idempotencyKey }));
    return update.save((idempotencyKey) => ({
      id: guide.id,
      version: guide.version,
      changes: { need, name, ...details },
      idempotencyKey,
    }));
  };
  const save = async () => {
    const done = await send();
    if (done?.guide == null) return;
    isDone.current = true;
    await onSaved(done.guide.id);
  };
  return {
    save,
    isDone,
    isSaving: creation.isSaving || update.isSaving,
    error: creation.error ?? update.error,
    general: [...creation.general, ...update.general],
  };
}
