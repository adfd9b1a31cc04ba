import type { UseFormReturnType } from '@mantine/form';
import { useRef } from 'react';

import { useSaving } from '../../../lib/form/use-saving';
import { pageInput, toPageField } from './page-values';
import type { EditablePage, PageValues } from './page-values';
import { CreateSitePageDocument } from './CreateSitePage.generated';
import { UpdateSitePageDocument } from './UpdateSitePage.generated';

/** Returns the act of saving what is written of a page, new or not; `onSaved` is told its id. */
export function usePageSaving(
  form: UseFormReturnType<PageValues>,
  page: EditablePage | null,
  onSaved: (id: string) => Promise<void>,
) {
  const isDone = useRef(false);
  const creation = useSaving(CreateSitePageDocument, {
    form,
    pathOf: toPageField,
    payloadOf: (result) => result.createSitePage,
  });
  const update = useSaving(UpdateSitePageDocument, {
    form,
    pathOf: toPageField,
    payloadOf: (result) => result.updateSitePage,
  });
  const send = () => {
    const changes = pageInput(form.getValues());
    if (page === null)
      return creation.save((idempotencyKey) => ({ kind: form.getValues().kind, ...changes, idempotencyKey }));
    const { id, version } = page;
    return update.save((idempotencyKey) => ({ id, version, changes, idempotencyKey }));
  };
  const save = async () => {
    const done = await send();
    if (done?.page == null) return;
    isDone.current = true;
    await onSaved(done.page.id);
  };
  return {
    save,
    isDone,
    isSaving: creation.isSaving || update.isSaving,
    error: creation.error ?? update.error,
    general: [...creation.general, ...update.general],
  };
}
