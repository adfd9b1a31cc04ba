import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { SavingNotes } from '../../../lib/form/SavingNotes';
import { forgetDraft, readDraft } from '../../../lib/data/drafts';
import { LeaveGuard } from '../../../lib/form/LeaveGuard';
import { useKeptDraft } from '../../../lib/form/use-kept-draft';
import { paths } from '../../../lib/paths';
import { useAnnounce } from '../../../lib/ui/announcer';
import { Button } from '../../../lib/ui/Button';
import { Note } from '../../../lib/ui/Note';
import { HistoryPanel } from './HistoryPanel';
import { isPageValues, pageValues } from './page-values';
import type { EditablePage, PageKind, PageValues, TextLanguage } from './page-values';
import { PageFields } from './PageFields';
import { PreviewDialog } from './PreviewDialog';
import { StandingPanel } from './StandingPanel';
import type { StoryValues } from './stories/story-values';
import { StoryPanel } from './stories/StoryPanel';
import { usePageSaving } from './use-page-saving';

type PageEditorProps = {
  readonly page: EditablePage | null;
  /** What a new page is to be. */
  readonly kind: PageKind;
  /** What is written of a story beside its words and not saved yet; null while nothing is. */
  readonly facts: StoryValues | null;
  readonly onFacts: (facts: StoryValues | null) => void;
  readonly onSaved: () => Promise<void>;
};

/** Is the form of a page; beside it stand its publication and its history. */
export function PageEditor({ page, kind, facts, onFacts, onSaved }: PageEditorProps) {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<TextLanguage>('indonesian');
  const [isPreviewed, setIsPreviewed] = useState(false);
  const { form, draft, save, isSaving, error, general, isDone } = usePage(page, kind, onSaved);
  return (
    <div className="guide-editor">
      <LeaveGuard isDirty={draft.isDirty || facts !== null} isDone={isDone} />
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <EditorNotes
          error={error}
          general={general}
          draft={draft}
          onRetry={() => void save()}
          onReadAgain={page === null ? null : () => void onSaved()}
        />
        <PageFields
          key={draft.taken}
          form={form}
          isNew={page === null}
          language={language}
          onLanguage={setLanguage}
        />
        <div className="row wrap">
          <Button type="submit" weight="primary" busy={isSaving}>
            {t(isSaving ? 'common.saving' : 'sitePages.saveDraft')}
          </Button>
          <Button onClick={() => setIsPreviewed(true)}>{t('sitePages.preview')}</Button>
          {draft.isDirty && <span className="muted">{t('sitePages.unsaved')}</span>}
        </div>
      </form>
      {page !== null && (
        <div className="stack">
          <StandingPanel page={page} isDirty={draft.isDirty || facts !== null} onChanged={onSaved} />
          {page.kind === 'STORY' && (
            <StoryPanel page={page} values={facts} onValues={onFacts} onChanged={onSaved} />
          )}
          <HistoryPanel page={page} onChanged={onSaved} />
        </div>
      )}
      {isPreviewed && (
        <PreviewDialog
          title={form.values.title[language] || form.values.title.indonesian}
          document={form.values.document[language]}
          language={language}
          onClose={() => setIsPreviewed(false)}
        />
      )}
    </div>
  );
}

type EditorNotesProps = {
  readonly error: unknown;
  readonly general: readonly string[];
  readonly draft: Pick<ReturnType<typeof usePage>['draft'], 'kept' | 'take' | 'drop'>;
  readonly onRetry: () => void;
  /** Reads the page anew, as it is in the library; null while it is not there. */
  readonly onReadAgain: (() => void) | null;
};

/** Shows what stands against saving, and text that was left in this tab. */
function EditorNotes({ error, general, draft, onRetry, onReadAgain }: EditorNotesProps) {
  const { t } = useTranslation();
  return (
    <>
      <SavingNotes error={error} general={general} onRetry={onRetry} onReadAgain={onReadAgain} />
      {draft.kept !== null && (
        <Note
          state="note"
          actions={
            <>
              <Button small onClick={draft.take}>
                {t('sitePages.draftTake')}
              </Button>
              <Button small weight="link" onClick={draft.drop}>
                {t('sitePages.draftDrop')}
              </Button>
            </>
          }
        >
          {t('sitePages.draftKept')}
        </Note>
      )}
    </>
  );
}

function usePage(page: EditablePage | null, kind: PageKind, onSaved: () => Promise<void>) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const form = useForm<PageValues>({
    initialValues: pageValues(page, kind),
    validate: {
      title: { indonesian: (title) => (title.trim() === '' ? t('sitePages.titleMissing') : null) },
    },
  });
  const name = `page:${page?.id ?? (kind === 'STORY' ? 'new-story' : 'new')}`;
  const { forget, isDirty } = useKeptDraft(form, { name, version: page?.version ?? null });
  const saving = usePageSaving(form, page, async (id) => {
    forget();
    announce(t('sitePages.saved'));
    await onSaved();
    await navigate(paths.page(id), { replace: true });
  });
  const [kept, setKept] = useState(() => readDraft(name, isPageValues)?.draft ?? null);
  // The texts are drawn anew where the kept ones take their place: an editor reads its text once.
  const [taken, setTaken] = useState(0);
  const take = () => {
    if (kept !== null) form.setValues(kept);
    setTaken(taken + 1);
    setKept(null);
  };
  const drop = () => {
    forgetDraft(name);
    setKept(null);
  };
  return { form, ...saving, draft: { isDirty, kept, taken, take, drop } };
}
