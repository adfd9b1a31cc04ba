import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { PlanPreview } from '../../../../lib/events/plan/PlanPreview';
import { useEventChoices } from '../use-event-choices';
import { AddEventSessionsDocument } from './AddEventSessions.generated';
import { RepeatFields } from './RepeatFields';
import { SessionFields } from './SessionFields';
import type { SessionsPanelProps } from './sessions-panel-props';
import { emptyPlan, emptySession, repeatInput, sessionInputs } from './session-plan';

/** Adds sessions to an event, by a rule if they repeat; what they come to is shown first. */
export function AddSessionsDialog({
  event,
  onChanged,
  onClose,
}: SessionsPanelProps & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { spacesOf } = useEventChoices();
  const [session, setSession] = useState({
    ...emptySession,
    isAllDay: event.sessions.at(-1)?.isAllDay ?? event.format === 'EXHIBITION',
  });
  const [repeat, setRepeat] = useState(emptyPlan.repeat);
  const act = useAnnouncedMutation(AddEventSessionsDocument, {
    payloadOf: (result) => result.addEventSessions,
    onDone: onClose,
  });
  const branchId = event.place.branch?.id ?? null;
  const plan = { sessions: sessionInputs({ sessions: [session] }), repeat: repeatInput(repeat) };
  const asked = {
    ...plan,
    eventId: event.id,
    branchId,
    spaceId: event.place.space?.id ?? null,
    personIds: event.people.map(({ person }) => person.id),
  };
  const submit = async () => {
    const done = await act.run(
      (idempotencyKey) => ({ eventId: event.id, ...plan, idempotencyKey }),
      () => t('plan.added'),
    );
    if (done?.event != null) onChanged(done.event.version);
  };
  return (
    <ActDialog
      size={640}
      title={t('plan.addTitle')}
      act={act}
      isDone={false}
      submit={t('plan.add')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <SessionFields
        session={session}
        onChange={(changes) => setSession({ ...session, ...changes })}
        spaces={branchId === null ? [] : spacesOf(branchId, session.spaceId)}
        pathOf={(field) => field}
        errorOf={() => undefined}
      />
      <RepeatFields
        repeat={repeat}
        onChange={(changes) => setRepeat({ ...repeat, ...changes })}
        error={undefined}
      />
      <PlanPreview plan={asked} />
    </ActDialog>
  );
}
