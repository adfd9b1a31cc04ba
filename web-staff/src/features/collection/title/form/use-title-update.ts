import { useApolloClient } from '@apollo/client/react';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnounce } from '../../../../lib/ui/announcer';
import type { TitleFields } from './CreateTitle.generated';
import type { TitleForm } from './form-values';
import { toTitleDraft } from './title-draft';
import type { EditableTitle } from './title-draft';
import { changesBetween, titleFields } from './title-fields';
import { TitleForEditDocument } from './TitleForEdit.generated';
import { TitleMarcDocument } from '../TitleMarc.generated';
import { UpdateTitleDocument } from './UpdateTitle.generated';
import { toFormField } from './refusal-paths';
import { without } from '../../../../lib/form/without';
import { useRefusals } from '../../../../lib/form/use-refusals';

/** What the form was opened with: the fields and the version that saving builds on. */
export type TitleBase = { readonly fields: TitleFields; readonly version: number };

type TitleUpdateOptions = {
  readonly form: TitleForm;
  readonly id: string;
  readonly opened: TitleBase;
  readonly forgetDraft: () => void;
};

/**
 * Returns the act of saving changes, and the title as somebody else saved it meanwhile when there is a
 * conflict.
 */
export function useTitleUpdate({ form, id, opened, forgetDraft }: TitleUpdateOptions) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const readAgain = useFreshTitle(id);
  const {
    run,
    isBusy: loading,
    error,
  } = useIdempotentMutation(UpdateTitleDocument, { refetchQueries: [TitleMarcDocument] });
  const refusals = useRefusals(form, toFormField);
  const [base, setBase] = useState(opened);
  const [conflict, setConflict] = useState<EditableTitle | null>(null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);

  const settle = (next: TitleBase) => {
    setBase(next);
    setConflict(null);
    form.resetDirty();
    forgetDraft();
  };
  const takeTheirs = (theirs: EditableTitle) => {
    form.setValues(toTitleDraft(theirs));
    settle({ fields: titleFields(toTitleDraft(theirs)), version: theirs.version });
  };
  /** Saves what changed over a version; fields left to it keep what it holds. */
  const saveOver = async (version: number, left: readonly string[] = []) => {
    if (loading || !refusals.passesHere()) return;
    const fields = titleFields(form.getValues());
    const changes = without(changesBetween(base.fields, fields), left);
    const data = await run((idempotencyKey) => ({ input: { id, version, changes, idempotencyKey } }));
    if (data === null) return;
    const { title, userErrors } = data.updateTitle;
    if (userErrors.some(({ code }) => code === 'STALE_VERSION')) return setConflict(await readAgain());
    if (title === null) return refusals.show(userErrors);
    const now = left.length === 0 ? null : await readAgain();
    if (now === null) settle({ fields: { ...fields, workId: null }, version: title.version });
    else takeTheirs(now);
    setSavedAt(new Date());
    announce(t('title.savedTitle', { name: fields.titleProper }));
  };
  return {
    save: () => saveOver(base.version),
    keepMine: (theirs: EditableTitle, left: readonly string[]) => saveOver(theirs.version, left),
    takeTheirs,
    base,
    conflict,
    savedAt,
    isSaving: loading,
    error,
    general: refusals.general,
  };
}

/** Returns a reading of the title that asks the library, never the cache. */
function useFreshTitle(id: string): () => Promise<EditableTitle | null> {
  const client = useApolloClient();
  return async () =>
    (await client.query({ query: TitleForEditDocument, variables: { id }, fetchPolicy: 'network-only' })).data
      ?.title ?? null;
}
