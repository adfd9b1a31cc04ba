import { useApolloClient } from '@apollo/client/react';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { Dispatch, SetStateAction } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useRefusals } from '../../../lib/form/use-refusals';
import { without } from '../../../lib/form/without';
import { useAnnounce } from '../../../lib/ui/announcer';
import { toEventDraft } from './event-draft';
import type { EditableEvent, EventFields } from './event-draft';
import { changesBetween, eventFields } from './event-fields';
import { EventForEditDocument } from './EventForEdit.generated';
import { formValues } from './form-values';
import type { EventForm } from './form-values';
import { toFormField } from './refusal-paths';
import { UpdateEventDocument } from './UpdateEvent.generated';

/** What the form goes out from: the fields and the version that saving builds on. */
export type EventBase = { readonly fields: EventFields; readonly version: number };

type EventUpdateOptions = {
  readonly form: EventForm;
  readonly id: string;
  readonly base: EventBase;
  readonly setBase: Dispatch<SetStateAction<EventBase>>;
  readonly forgetDraft: () => void;
};

/**
 * Returns the act of saving changes, and the event as somebody else saved it meanwhile when there is a
 * conflict.
 */
export function useEventUpdate({ form, id, base, setBase, forgetDraft }: EventUpdateOptions) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { run, isBusy: loading, error } = useIdempotentMutation(UpdateEventDocument);
  const refusals = useRefusals(form, toFormField);
  const readAgain = useReadAgain(id);
  const [conflict, setConflict] = useState<EditableEvent | null>(null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);

  /** Begins anew from what the library has now, so that uploads and defaults are known as they are kept. */
  const beginFrom = (event: EditableEvent) => {
    const values = formValues(toEventDraft(event));
    setBase({ fields: eventFields(values), version: event.version });
    setConflict(null);
    form.setValues(values);
    form.resetDirty(values);
    forgetDraft();
  };
  /** Saves what changed over a version; fields left to it keep what it holds. */
  const saveOver = async (version: number, left: readonly string[] = []) => {
    if (loading || !refusals.passesHere()) return;
    const input = {
      id,
      version,
      changes: without(changesBetween(base.fields, eventFields(form.getValues())), left),
    };
    const data = await run((idempotencyKey) => ({ input: { ...input, idempotencyKey } }));
    if (data === null) return;
    const { event, userErrors } = data.updateEvent;
    const now =
      event !== null || userErrors.some(({ code }) => code === 'STALE_VERSION') ? await readAgain() : null;
    if (event === null) return now === null ? refusals.show(userErrors) : setConflict(now);
    if (now !== null) beginFrom(now);
    setSavedAt(new Date());
    announce(t('eventEditor.saved'));
  };
  /**
   * What happens beside the form counts the event by one; more means that somebody else was there too, which
   * saving then finds.
   */
  const follow = (version: number) => {
    setBase((known) => (version === known.version + 1 ? { ...known, version } : known));
    void readAgain();
  };
  return {
    save: () => saveOver(base.version),
    keepMine: (theirs: EditableEvent, left: readonly string[]) => saveOver(theirs.version, left),
    takeTheirs: beginFrom,
    follow,
    conflict,
    savedAt,
    isSaving: loading,
    error,
    general: refusals.general,
  };
}

function useReadAgain(id: string): () => Promise<EditableEvent | null> {
  const client = useApolloClient();
  return async () => {
    const { data } = await client
      .query({ query: EventForEditDocument, variables: { id }, fetchPolicy: 'network-only' })
      .catch(() => ({ data: undefined }));
    return data?.event ?? null;
  };
}
