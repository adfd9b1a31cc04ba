import { useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { readDraft } from '../../../lib/data/drafts';
import { DraftWords } from '../../../lib/form/DraftWords';
import { LeaveGuard } from '../../../lib/form/LeaveGuard';
import { useKeptDraft } from '../../../lib/form/use-kept-draft';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useBranch } from '../../../lib/session/session-context';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { afterReload, emptyEvent } from './event-draft';
import { EventSections } from './sections/EventSections';
import { formValues, isFormValues, useEventForm } from './form-values';
import { startKind } from './kind-defaults';
import { PosterPanel } from './sections/PosterPanel';
import { PreviewPanel } from './preview/PreviewPanel';
import { useEventCreation } from './use-event-creation';

const NEW_EVENT_DRAFT = 'event-new';

/** Opens the form of a new event: empty, or with the draft this tab kept. */
export function NewEventScreen() {
  return <NewEvent branchId={useBranch().id} />;
}

function NewEvent({ branchId }: { readonly branchId: string }) {
  const { t } = useTranslation();
  const { form, draft, restored, discard } = useNewForm(branchId);
  const isDone = useRef(false);
  const { save, isSaving, error, general } = useEventCreation(form, () => {
    draft.forget();
    isDone.current = true;
  });
  useHotkeys([['mod+S', () => void save()]], []);
  const saveButton = ({ isLast }: { readonly isLast: boolean }) => (
    <Button
      weight={isLast ? 'primary' : 'plain'}
      keys="Ctrl S"
      aria-keyshortcuts="Control+S"
      busy={isSaving}
      onClick={() => void save()}
    >
      {t(isSaving ? 'common.saving' : 'eventEditor.saveDraft')}
    </Button>
  );
  const actions = (
    <Link className={buttonClass()} to={paths.eventTemplates}>
      {t('eventEditor.fromTemplate')}
    </Link>
  );
  return (
    <Page
      title={t('eventEditor.newTitle')}
      crumbs={[{ to: paths.events, label: t('events.title') }]}
      intro={<DraftWords keptAt={draft.keptAt}>{t('eventEditor.newIntro')}</DraftWords>}
      actions={actions}
    >
      <LeaveGuard isDirty={draft.isDirty} isDone={isDone} />
      <div className="stack notices">
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
        {error !== undefined && <FaultNote error={error} onRetry={() => void save()} />}
        {general.map((message) => (
          <Note key={message} state="blocked">
            {message}
          </Note>
        ))}
      </div>
      <div className="event-editor">
        <section className="panel" aria-label={t('eventEditor.newTitle')}>
          <EventSections form={form} sessions={null} actions={saveButton} />
        </section>
        <div className="title-side">
          <PreviewPanel form={form} event={null} />
          <PosterPanel form={form} event={null} />
        </div>
      </div>
    </Page>
  );
}

function useNewForm(branchId: string) {
  const fresh = startKind(formValues(emptyEvent(branchId)), 'STORYTELLING');
  const [kept] = useState(() => readDraft(NEW_EVENT_DRAFT, isFormValues));
  const form = useEventForm(fresh);
  useState(() => kept !== null && form.setValues(afterReload(kept.draft)));
  const draft = useKeptDraft(form, { name: NEW_EVENT_DRAFT, version: null });
  const [restored, setRestored] = useState(kept !== null);
  const discard = () => {
    form.setValues(fresh);
    draft.forget();
    setRestored(false);
  };
  return { form, draft, restored, discard };
}
