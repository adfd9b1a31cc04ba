import { TextInput } from '@mantine/core';
import { toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { PlanPreview } from '../../../../lib/events/plan/PlanPreview';
import { toTimeField } from '../../../../lib/events/jakarta-time';
import { toWords } from '../../../../lib/form/words';
import { Button } from '../../../../lib/ui/Button';
import { Note } from '../../../../lib/ui/Note';
import type { EditableSession } from '../event-draft';
import { useEventChoices } from '../use-event-choices';
import { RemoveEventSessionDocument } from './RemoveEventSession.generated';
import { SessionFields } from './SessionFields';
import type { SessionsPanelProps } from './sessions-panel-props';
import { sessionFacts, sessionInput, sessionTimes } from './session-plan';
import type { DraftSession } from './session-plan';
import { UpdateEventSessionDocument } from './UpdateEventSession.generated';

type SessionDialogProps = SessionsPanelProps & {
  readonly session: EditableSession;
  readonly onClose: () => void;
};

/**
 * Changes one session of an event, lets it fall out or take place after all, and removes one that nobody has
 * heard of.
 */
export function SessionDialog({ event, session, onChanged, onClose }: SessionDialogProps) {
  const { t } = useTranslation();
  const { spacesOf } = useEventChoices();
  const [draft, setDraft] = useState(() => draftOf(session));
  const { act, save, remove } = useSessionActs({ event, session, onChanged, onClose });
  const branchId = event.place.branch?.id ?? null;
  const isOn = session.status === 'SCHEDULED';
  const plan = {
    eventId: event.id,
    branchId,
    spaceId: event.place.space?.id ?? null,
    personIds: event.people.map(({ person }) => person.id),
    sessions: draft.date === '' ? [] : [sessionInput(draft)],
  };
  return (
    <ActDialog
      size={640}
      title={t('plan.changeTitle', { number: session.number })}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() => void save(draft)}
      onClose={onClose}
    >
      {session.takenCount > 0 && (
        <Note state="attention">{t('plan.registered', { count: session.takenCount })}</Note>
      )}
      <SessionFields
        session={draft}
        onChange={(changes) => setDraft({ ...draft, ...changes })}
        spaces={branchId === null ? [] : spacesOf(branchId, draft.spaceId)}
        pathOf={(field) => field}
        errorOf={() => undefined}
      />
      <TextInput
        label={t('plan.note')}
        description={t('plan.noteHint')}
        value={draft.note.indonesian}
        onChange={({ currentTarget }) =>
          setDraft({ ...draft, note: { ...draft.note, indonesian: currentTarget.value } })
        }
      />
      <TextInput
        lang="en"
        label={t('common.inEnglish', { label: t('plan.note') })}
        value={draft.note.english}
        onChange={({ currentTarget }) =>
          setDraft({ ...draft, note: { ...draft.note, english: currentTarget.value } })
        }
      />
      <PlanPreview plan={plan} />
      <div className="row wrap">
        <Button
          small
          weight={isOn ? 'danger' : 'plain'}
          onClick={() => void save(draft, isOn ? 'CANCELLED' : 'SCHEDULED')}
        >
          {t(isOn ? 'plan.cancel' : 'plan.restore')}
        </Button>
        {(event.management?.publicFrom ?? null) === null && session.takenCount === 0 && (
          <Button small weight="danger" onClick={() => void remove()}>
            {t('plan.remove')}
          </Button>
        )}
      </div>
    </ActDialog>
  );
}

function useSessionActs({ session, onChanged, onClose }: SessionDialogProps) {
  const { t } = useTranslation();
  const update = useAnnouncedMutation(UpdateEventSessionDocument, {
    payloadOf: (result) => result.updateEventSession,
    onDone: onClose,
  });
  const removal = useAnnouncedMutation(RemoveEventSessionDocument, {
    payloadOf: (result) => result.removeEventSession,
    onDone: onClose,
  });
  const save = async (draft: DraftSession, status: 'SCHEDULED' | 'CANCELLED' | null = null) => {
    const changes = {
      ...sessionFacts(draft),
      ...(isMoved(session, draft) ? sessionTimes(draft) : {}),
      ...(status === null ? {} : { status }),
    };
    const done = await update.run(
      (idempotencyKey) => ({ id: session.id, version: session.version, changes, idempotencyKey }),
      () => t('plan.changed'),
    );
    if (done?.session != null) onChanged(done.session.event.version);
  };
  const remove = async () => {
    const done = await removal.run(
      (idempotencyKey) => ({ id: session.id, idempotencyKey }),
      () => t('plan.removed'),
    );
    if (done?.event != null) onChanged(done.event.version);
  };
  return {
    act: {
      error: update.error ?? removal.error,
      messages: [...update.messages, ...removal.messages],
      loading: update.loading || removal.loading,
    },
    save,
    remove,
  };
}

function draftOf(session: EditableSession): DraftSession {
  return {
    date: session.fromDate,
    from: session.isAllDay ? '' : toTimeField(session.startsAt),
    to: session.isAllDay ? '' : toTimeField(session.endsAt),
    until: session.isAllDay ? session.untilDate : '',
    isAllDay: session.isAllDay,
    endsNextDay: !session.isAllDay && toCivilDate(session.endsAt) > session.fromDate,
    name: toWords(session.name),
    note: toWords(session.note),
    spaceId: session.ownSpaceId ?? '',
    capacity: session.ownCapacity === null ? '' : String(session.ownCapacity),
  };
}

/**
 * Times that were not touched are not sent: sending them would tell every calendar of a change that is none.
 */
function isMoved(session: EditableSession, draft: DraftSession): boolean {
  return JSON.stringify(sessionTimes(draftOf(session))) !== JSON.stringify(sessionTimes(draft));
}
