import type { UseFormReturnType } from '@mantine/form';
import { useRef } from 'react';

import { useSaving } from '../../../lib/form/use-saving';
import { CreateProgrammeDocument } from './CreateProgramme.generated';
import { programmeInput, toProgrammeField } from './programme-values';
import type { ProgrammeValues } from './programme-values';
import type { EditableProgramme } from './editable-programme';
import { UpdateProgrammeDocument } from './UpdateProgramme.generated';

/** Returns the act of saving a programme, new or not; `onSaved` is told its id. */
export function useProgrammeSaving(
  form: UseFormReturnType<ProgrammeValues>,
  programme: EditableProgramme | null,
  onSaved: (id: string) => Promise<void>,
) {
  const isDone = useRef(false);
  const creation = useSaving(CreateProgrammeDocument, {
    form,
    pathOf: toProgrammeField,
    payloadOf: (result) => result.createProgramme,
  });
  const update = useSaving(UpdateProgrammeDocument, {
    form,
    pathOf: toProgrammeField,
    payloadOf: (result) => result.updateProgramme,
  });
  const send = () => {
    const { kind, name, ...details } = programmeInput(form.getValues());
    if (programme === null)
      return creation.save((idempotencyKey) => ({ kind, name, details, idempotencyKey }));
    return update.save((idempotencyKey) => ({
      id: programme.id,
      version: programme.version,
      changes: { kind, name, ...details },
      idempotencyKey,
    }));
  };
  const save = async () => {
    const done = await send();
    if (done?.programme == null) return;
    isDone.current = true;
    await onSaved(done.programme.id);
  };
  return {
    save,
    isDone,
    isSaving: creation.isSaving || update.isSaving,
    error: creation.error ?? update.error,
    general: [...creation.general, ...update.general],
  };
}
