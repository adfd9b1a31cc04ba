import { useTranslation } from '../../../i18n/use-translation';
import { StaleNote } from '../../../lib/form/StaleNote';
import { toEventDraft } from './event-draft';
import type { EditableEvent } from './event-draft';
import { changedNames, eventFields } from './event-fields';
import { fieldWords } from './field-words';
import type { EventForm } from './form-values';
import type { EventBase } from './use-event-update';

type StaleEventNoteProps = {
  readonly form: EventForm;
  readonly base: EventBase;
  readonly theirs: EditableEvent;
  readonly onKeepMine: (theirs: readonly string[]) => void;
  readonly onTakeTheirs: () => void;
};

/** Shows both versions of an event when somebody else saved first. */
export function StaleEventNote({ form, base, theirs, onKeepMine, onTakeTheirs }: StaleEventNoteProps) {
  const { t } = useTranslation();
  const [mine, newest] = [form.values, toEventDraft(theirs)];
  const theirChanges = changedNames(base.fields, eventFields(newest));
  const conflicts = changedNames(eventFields(mine), eventFields(newest)).filter((name) =>
    theirChanges.includes(name),
  );
  const fields = conflicts.map((name) => ({
    name,
    label: t(`eventEditor.field.${name}`),
    mine: fieldWords(name, mine),
    theirs: fieldWords(name, newest),
  }));
  return <StaleNote fields={fields} onKeepMine={onKeepMine} onTakeTheirs={onTakeTheirs} />;
}
