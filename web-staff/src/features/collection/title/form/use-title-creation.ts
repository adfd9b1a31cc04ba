import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useNavigate } from 'react-router';

import { paths } from '../../../../lib/paths';
import { CreateTitleDocument } from './CreateTitle.generated';
import { copiesInput } from './form-values';
import type { TitleForm } from './form-values';
import type { SavedNotice } from '../SavedNote';
import { titleFields } from './title-fields';
import { toFormField } from './refusal-paths';
import { useRefusals } from '../../../../lib/form/use-refusals';

/** Returns the act of saving a new title with its copies; afterwards the title's own page opens. */
export function useTitleCreation(form: TitleForm, forgetDraft: () => void) {
  const { run, isBusy: loading, error } = useIdempotentMutation(CreateTitleDocument, { isCreation: true });
  const refusals = useRefusals(form, toFormField);
  const navigate = useNavigate();
  const save = async () => {
    if (loading || !refusals.passesHere()) return;
    const input = {
      title: titleFields(form.getValues()),
      copies: copiesInput(form.getValues().copies),
    };
    // A lost answer keeps the key: saving again then finds the title already made.
    const data = await run((idempotencyKey) => ({ input: { ...input, idempotencyKey } }));
    if (data === null) return;
    const { title, copies, userErrors } = data.createTitle;
    if (title === null) return refusals.show(userErrors);
    forgetDraft();
    const saved: SavedNotice = {
      name: form.getValues().titleProper.trim(),
      path: title.path,
      barcodes: copies.flatMap(({ barcode }) => barcode ?? []),
    };
    await navigate(paths.title(title.id), { state: { saved } });
  };
  return { save, isSaving: loading, error, general: refusals.general };
}
