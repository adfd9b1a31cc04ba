import type { UseFormReturnType } from '@mantine/form';
import { useRef } from 'react';

import { useSaving } from '../../../lib/form/use-saving';
import { CreateServiceStandardDocument } from './CreateServiceStandard.generated';
import { UpdateServiceStandardDocument } from './UpdateServiceStandard.generated';
import { standardInput, toStandardField } from './standard-values';
import type { EditableStandard, StandardValues } from './standard-values';

/** Returns the act of saving a service standard, new or not; `onSaved` is told its id. */
export function useStandardSaving(
  form: UseFormReturnType<StandardValues>,
  standard: EditableStandard | null,
  onSaved: (id: string) => Promise<void>,
) {
  const isDone = useRef(false);
  const creation = useSaving(CreateServiceStandardDocument, {
    form,
    pathOf: toStandardField,
    payloadOf: (result) => result.createServiceStandard,
  });
  const update = useSaving(UpdateServiceStandardDocument, {
    form,
    pathOf: toStandardField,
    payloadOf: (result) => result.updateServiceStandard,
  });
  const send = () => {
    const { name, ...details } = standardInput(form.getValues());
    if (standard === null) return creation.save((idempotencyKey) => ({ name, details, idempotencyKey }));
    const { id, version } = standard;
    return update.save((idempotencyKey) => ({
      id,
      version,
      changes: { name, ...details },
      idempotencyKey,
    }));
  };
  const save = async () => {
    const done = await send();
    if (done?.standard == null) return;
    isDone.current = true;
    await onSaved(done.standard.id);
  };
  return {
    save,
    isDone,
    isSaving: creation.isSaving || update.isSaving,
    error: creation.error ?? update.error,
    general: [...creation.general, ...update.general],
  };
}
