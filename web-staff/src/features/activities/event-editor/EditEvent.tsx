import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { readDraft } from '../../../lib/data/drafts';
import { EventStatusMark } from '../../../lib/events/EventStatusMark';
import { StatusPanel } from '../../../lib/events/StatusPanel';
import { DraftWords } from '../../../lib/form/DraftWords';
import { LeaveGuard } from '../../../lib/form/LeaveGuard';
import { useKeptDraft } from '../../../lib/form/use-kept-draft';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { useDisplay } from '../../../lib/ui/use-display';
import { afterReload, toEventDraft } from './event-draft';
import type { EditableEvent } from './event-draft';
import { eventFields } from './event-fields';
import { EventSections } from './sections/EventSections';
import { formValues, isFormValues, useEventForm } from './form-values';
import { SessionsPanel } from './plan/SessionsPanel';
import { PosterPanel } from './sections/PosterPanel';
import { PreviewPanel } from './preview/PreviewPanel';
import { StaleEventNote } from './StaleEventNote';
import { useEventUpdate } from './use-event-update';
import type { EventBase } from './use-event-update';
import { holdsAtEvent } from '../../../lib/events/holds-at-event';

type EditEventProps = { readonly event: EditableEvent; readonly isNew: boolean };

/**
 * Draws an event as a form beside what the portal will show of it; its sessions and its state are saved by
 * themselves.
 */
export function EditEvent({ event, isNew }: EditEventProps) {
  const { t } = useTranslation();
  const editing = useEditing(event);
  const { form, draft, update } = editing;
  const isEditor = holdsAtEvent(event, 'PROGRAMMES_WRITE');
  useHotkeys([['mod+S', () => isEditor && void update.save()]], []);
  const save = isEditor && (
    <Button
      weight="primary"
      keys="Ctrl S"
      aria-keyshortcuts="Control+S"
      busy={update.isSaving}
      onClick={() => void update.save()}
    >
      {t(update.isSaving ? 'common.saving' : 'common.save')}
    </Button>
  );
  return (
    <Page
      title={event.name.indonesian}
      crumbs={[
        { to: paths.events, label: t('events.title') },
        { to: paths.event(event.id), label: event.name.indonesian },
      ]}
      intro={
        <DraftWords keptAt={draft.isDirty ? draft.keptAt : null}>
          <EventStatusMark status={event.status} /> · <ChangedWords event={event} />
        </DraftWords>
      }
      actions={
        <>
          <Link className={buttonClass()} to={paths.event(event.id)}>
            {t('eventEditor.toEvent')}
          </Link>
        </>
      }
    >
      <LeaveGuard isDirty={draft.isDirty} />
      <Notices editing={editing} isNew={isNew} />
      <div className="event-editor">
        <section className="panel" aria-label={event.name.indonesian}>
          <EventSections
            form={form}
            sessions={event.sessions}
            isLocked={!isEditor}
            sessionsPanel={<SessionsPanel event={event} onChanged={update.follow} />}
            others={<TemplateLine editing={editing} />}
            actions={() => save}
          />
        </section>
        <div className="title-side">
          {event.management?.isTemplate !== true && (
            <StatusPanel
              event={event}
              isUnsaved={draft.isDirty}
              onStale={() => update.follow(0)}
              onDone={update.follow}
            />
          )}
          <PreviewPanel form={form} event={event} />
          <PosterPanel form={form} event={event} />
        </div>
      </div>
    </Page>
  );
}

function useEditing(event: EditableEvent) {
  const [kept] = useState(() => readDraft(draftNameOf(event.id), isFormValues));
  const [saved] = useState(() => formValues(toEventDraft(event)));
  const [base, setBase] = useState<EventBase>(() => ({
    fields: eventFields(kept?.draft.opened ?? saved),
    version: kept?.version ?? event.version,
  }));
  const form = useEventForm(saved);
  const [restored, setRestored] = useState(kept !== null);
  // The saved event is the ground; the draft lies above it, so that only real changes count as changes.
  useState(() => kept !== null && form.setValues(afterReload(kept.draft)));
  const draft = useKeptDraft(form, { name: draftNameOf(event.id), version: base.version });
  const update = useEventUpdate({ form, id: event.id, base, setBase, forgetDraft: draft.forget });
  const discard = () => {
    update.takeTheirs(event);
    setRestored(false);
  };
  return { form, base, draft, update, restored: restored && draft.isDirty, discard };
}

function draftNameOf(id: string): string {
  return `event-${id}`;
}

function ChangedWords({ event }: { readonly event: EditableEvent }) {
  const { t } = useTranslation();
  const { dayOf, timeOf } = useDisplay();
  return t('title.updatedAt', { day: dayOf(event.updatedAt), time: timeOf(event.updatedAt) });
}

function TemplateLine({ editing: { form } }: { readonly editing: ReturnType<typeof useEditing> }) {
  const { t } = useTranslation();
  return (
    <div className="form-section">
      <label className="check-line">
        <input
          type="checkbox"
          className="plain-checkbox"
          {...form.getInputProps('isTemplate', { type: 'checkbox' })}
        />
        {t('eventEditor.isTemplate')}
      </label>
    </div>
  );
}

function Notices({
  editing,
  isNew,
}: {
  readonly editing: ReturnType<typeof useEditing>;
  readonly isNew: boolean;
}) {
  const { t } = useTranslation();
  const {
    form,
    base,
    restored,
    discard,
    draft,
    update: { conflict, general, error, savedAt, save, keepMine, takeTheirs },
  } = editing;
  const isSaved = (isNew || savedAt !== null) && conflict === null && !draft.isDirty;
  return (
    <div className="stack notices">
      {isSaved && <Note state="ok">{t(savedAt === null ? 'eventEditor.created' : 'eventEditor.saved')}</Note>}
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
      {conflict !== null && (
        <StaleEventNote
          form={form}
          base={base}
          theirs={conflict}
          onKeepMine={(theirs) => void keepMine(conflict, theirs)}
          onTakeTheirs={() => takeTheirs(conflict)}
        />
      )}
    </div>
  );
}
