import { useMutation } from '@apollo/client/react';
import { useNavigate } from 'react-router';

import { useActionKey } from '../../../../lib/data/idempotency';
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
  const [run, { loading, error }] = useMutation(CreateTitleDocument);
  const key = useActionKey();
  const refusals = useRefusals(form, toFormField);
  const navigate = useNavigate();
  const save = async () => {
    if (loading || !refusals.passesHere()) return;
    const input = {
      title: titleFields(form.values),
      copies: copiesInput(form.values.copies),
      idempotencyKey: key.current(),
    };
    // A lost answer keeps the key: saving again then finds the title already made.
    const { data } = await run({ variables: { input } }).catch(() => ({ data: undefined }));
    if (data == null) return;
    key.settle();
    const { title, copies, userErrors } = data.createTitle;
    if (title === null) return refusals.show(userErrors);
    forgetDraft();
    const saved: SavedNotice = {
      name: form.values.titleProper.trim(),
      path: title.path,
      barcodes: copies.flatMap(({ barcode }) => barcode ?? []),
    };
    await navigate(paths.title(title.id), { state: { saved } });
  };
  return { save, isSaving: loading, error, general: refusals.general };
}
