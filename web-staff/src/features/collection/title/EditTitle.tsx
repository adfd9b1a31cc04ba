import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { readDraft } from '../../../lib/data/drafts';
import { paths } from '../../../lib/paths';
import { MakePostLink } from '../../../lib/posts/MakePostLink';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { useDisplay } from '../../../lib/ui/use-display';
import { CopiesPanel } from './copies/CopiesPanel';
import { CoverPanel } from './CoverPanel';
import { DeleteTitle } from './DeleteTitle';
import { DraftWords } from '../../../lib/form/DraftWords';
import { emptyCopies, isFormValues } from './form/form-values';
import type { TitleForm } from './form/form-values';
import { MarcPanel } from './MarcPanel';
import { QueuePanel } from './queue/QueuePanel';
import { SavedNote } from './SavedNote';
import type { SavedNotice } from './SavedNote';
import { StaleTitleNote } from './form/StaleTitleNote';
import { toTitleDraft } from './form/title-draft';
import type { EditableTitle } from './form/title-draft';
import { titleFields } from './form/title-fields';
import { TitleSections } from './sections/TitleSections';
import { useFormKeys } from './form/use-form-keys';
import { useKeptDraft } from '../../../lib/form/use-kept-draft';
import { toDraftName } from './form/draft-names';
import { useTitleForm } from './form/use-title-form';
import { useTitleUpdate } from './form/use-title-update';

type EditTitleProps = {
  readonly title: EditableTitle;
  readonly autoFocus: boolean;
  readonly saved: SavedNotice | null;
};

/** Draws a title of the catalogue: its description as a form, its copies, cover and MARC. */
export function EditTitle({ title, autoFocus, saved }: EditTitleProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const editing = useEditing(title);
  const { form, draft, update, restored } = editing;
  const isEditor = can('CATALOGUE_EDIT');
  const { duplicate } = useFormKeys(form, () => isEditor && void update.save());
  const actions = isEditor && (
    <>
      <MakePostLink subjectId={title.id} />
      <Button keys="Alt C" aria-keyshortcuts="Alt+C" onClick={duplicate}>
        {t('title.duplicate')}
      </Button>
      <Button
        weight="primary"
        keys="Ctrl S"
        aria-keyshortcuts="Control+S"
        busy={update.isSaving}
        onClick={() => void update.save()}
      >
        {t(update.isSaving ? 'common.saving' : 'title.save')}
      </Button>
    </>
  );
  return (
    <Page
      title={title.titleProper}
      crumbs={[{ to: paths.catalogue, label: t('catalogue.title') }]}
      intro={
        <DraftWords keptAt={draft.isDirty ? draft.keptAt : null}>
          <ChangedWords title={title} savedAt={update.savedAt} />
        </DraftWords>
      }
      actions={actions}
    >
      <Notices editing={editing} saved={saved} restored={restored} />
      <div className="title-page">
        <div className="stack">
          <fieldset className="panel" disabled={!isEditor} aria-label={title.titleProper}>
            <TitleSections form={form} autoFocus={autoFocus && isEditor} />
          </fieldset>
          <CopiesPanel titleId={title.id} />
          {can('CIRCULATION_READ') && <QueuePanel titleId={title.id} />}
          {can('CATALOGUE_DELETE') && (
            <DeleteTitle
              id={title.id}
              version={update.base.version}
              name={title.titleProper}
              onDeleted={draft.forget}
            />
          )}
        </div>
        <div className="title-side">
          <CoverPanel title={title} canChange={isEditor} />
          <MarcPanel id={title.id} />
        </div>
      </div>
    </Page>
  );
}

function useEditing(title: EditableTitle) {
  const [kept] = useState(() => readDraft(toDraftName(title.id), isFormValues));
  const [opened] = useState(() => ({
    fields: titleFields(toTitleDraft(title)),
    version: kept?.version ?? title.version,
  }));
  const form: TitleForm = useTitleForm({ ...toTitleDraft(title), copies: emptyCopies('', '') });
  const [restored, setRestored] = useState(kept !== null);
  // The saved title is the ground; the draft lies above it, so that only real changes count as changes.
  useState(() => kept !== null && form.setValues(kept.draft));
  const draft = useKeptDraft(form, { name: toDraftName(title.id), version: opened.version });
  const update = useTitleUpdate({ form, id: title.id, opened, forgetDraft: draft.forget });
  const discard = () => {
    form.setValues({ ...toTitleDraft(title), copies: emptyCopies('', '') });
    draft.forget();
    setRestored(false);
  };
  return { form, draft, update, restored: restored && draft.isDirty, discard };
}

function ChangedWords({ title, savedAt }: { readonly title: EditableTitle; readonly savedAt: Date | null }) {
  const { t } = useTranslation();
  const { dayOf, timeOf } = useDisplay();
  const at = savedAt?.toISOString() ?? title.updatedAt;
  return t('title.updatedAt', { day: dayOf(at), time: timeOf(at) });
}

type NoticesProps = {
  readonly editing: ReturnType<typeof useEditing>;
  readonly saved: SavedNotice | null;
  readonly restored: boolean;
};

function Notices({ editing: { form, update, discard }, saved, restored }: NoticesProps) {
  const { t } = useTranslation();
  const { conflict, base, general, error, savedAt } = update;
  if (
    !saved &&
    !restored &&
    conflict === null &&
    general.length === 0 &&
    error === undefined &&
    savedAt === null
  )
    return null;
  return (
    <div className="stack" style={{ gap: 8, marginBottom: 16 }}>
      {saved !== null && <SavedNote saved={saved} />}
      {savedAt !== null && conflict === null && !form.isDirty() && (
        <Note state="ok">{t('title.savedTitle', { name: form.values.titleProper })}</Note>
      )}
      {restored && (
        <Note
          state="note"
          actions={
            <Button small onClick={discard}>
              {t('title.discardDraft')}
            </Button>
          }
        >
          {t('title.draftRestored')}
        </Note>
      )}
      {error !== undefined && <FaultNote error={error} onRetry={() => void update.save()} />}
      {general.map((message) => (
        <Note key={message} state="blocked">
          {message}
        </Note>
      ))}
      {conflict !== null && (
        <StaleTitleNote
          form={form}
          base={base.fields}
          theirs={conflict}
          onKeepMine={(theirs) => void update.keepMine(conflict, theirs)}
          onTakeTheirs={() => update.takeTheirs(conflict)}
        />
      )}
    </div>
  );
}
