import { useTranslation } from "react-i18next";

import { Button } from "../../lib/ui/Button";
import { Note } from "../../lib/ui/Note";
import type { TitleFields } from "./CreateTitle.generated";
import type { TitleForm } from "./form-values";
import { draftOf } from "./title-draft";
import type { EditableTitle, TitleDraft } from "./title-draft";
import { changedNames, titleFields } from "./title-fields";
import { fieldLabelKey, fieldWords } from "./field-words";

type StaleNoteProps = { readonly form: TitleForm; readonly base: TitleFields; readonly theirs: EditableTitle; readonly onKeepMine: () => void; readonly onTakeTheirs: () => void };

/** Shows both versions when somebody else saved first: the fields in conflict side by side, and the two ways out. */
export function StaleNote({ form, base, theirs, onKeepMine, onTakeTheirs }: StaleNoteProps) {
  const { t } = useTranslation();
  const actions = (
    <>
      <Button small onClick={onTakeTheirs}>{t("title.stale.takeTheirs")}</Button>
      <Button small onClick={onKeepMine}>{t("title.stale.keepMine")}</Button>
    </>
  );
  return (
    <Note state="blocked" actions={actions}>
      <b>{t("title.stale.title")}</b> {t("title.stale.text")}
      <Versions mine={form.values} theirs={draftOf(theirs)} base={base} />
    </Note>
  );
}

function Versions({ mine, theirs, base }: { readonly mine: TitleDraft; readonly theirs: TitleDraft; readonly base: TitleFields }) {
  const { t } = useTranslation();
  const theirChanges = changedNames(base, titleFields(theirs));
  const conflicts = changedNames(titleFields(mine), titleFields(theirs)).filter((name) => theirChanges.includes(name));
  if (conflicts.length === 0) return <p>{t("title.stale.same")}</p>;
  return (
    <div className="versions">
      <b>{t("title.stale.field")}</b><b>{t("title.stale.yours")}</b><b>{t("title.stale.theirs")}</b>
      {conflicts.flatMap((name) => [
        <span key={name}>{t(fieldLabelKey(name))}</span>,
        <span key={`${name}-mine`}>{fieldWords(name, mine)}</span>,
        <span key={`${name}-theirs`}>{fieldWords(name, theirs)}</span>,
      ])}
    </div>
  );
}
