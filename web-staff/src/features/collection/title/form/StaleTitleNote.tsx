import { useTranslation } from '../../../../i18n/use-translation';
import { StaleNote } from '../../../../lib/form/StaleNote';
import type { TitleFields } from './CreateTitle.generated';
import { fieldLabelKey, fieldWords } from './field-words';
import type { TitleForm } from './form-values';
import { toTitleDraft } from './title-draft';
import type { EditableTitle } from './title-draft';
import { changedNames, titleFields } from './title-fields';

type StaleTitleNoteProps = {
  readonly form: TitleForm;
  readonly base: TitleFields;
  readonly theirs: EditableTitle;
  readonly onKeepMine: (theirs: readonly string[]) => void;
  readonly onTakeTheirs: () => void;
};

/** Shows both versions of a title when somebody else saved first. */
export function StaleTitleNote({ form, base, theirs, onKeepMine, onTakeTheirs }: StaleTitleNoteProps) {
  const { t } = useTranslation();
  const [mine, newest] = [form.values, toTitleDraft(theirs)];
  const theirChanges = changedNames(base, titleFields(newest));
  const conflicts = changedNames(titleFields(mine), titleFields(newest)).filter((name) =>
    theirChanges.includes(name),
  );
  const fields = conflicts.map((name) => ({
    name,
    label: t(fieldLabelKey(name)),
    mine: fieldWords(name, mine),
    theirs: fieldWords(name, newest),
  }));
  return <StaleNote fields={fields} onKeepMine={onKeepMine} onTakeTheirs={onTakeTheirs} />;
}
