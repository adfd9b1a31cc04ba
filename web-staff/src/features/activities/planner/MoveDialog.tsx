import { NativeSelect } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { PlanPreview } from '../../../lib/events/plan/PlanPreview';
import { toTimeField } from '../../../lib/events/jakarta-time';
import { Note } from '../../../lib/ui/Note';
import { MoveSessionDocument } from './MoveSession.generated';
import { movedTimes } from './moved-times';
import type { PlannerCalendarQuery } from './PlannerCalendar.generated';
import type { Move } from './planned-session';
import { DateField } from '../../../lib/form/when/DateField';
import { TimeField } from '../../../lib/form/when/TimeField';

type MoveDialogProps = {
  readonly move: Move;
  readonly spaces: PlannerCalendarQuery['spaces'];
  readonly branchId: string;
  readonly onMoved: () => void;
  readonly onClose: () => void;
};

/**
 * Moves a session to another day, time or space; what would be in the way is shown before, what the library
 * refuses after.
 */
export function MoveDialog({
  move: { session, ...target },
  spaces,
  branchId,
  onMoved,
  onClose,
}: MoveDialogProps) {
  const { t } = useTranslation();
  const { event } = session;
  const [day, setDay] = useState(target.day);
  const [from, setFrom] = useState(session.isAllDay ? '' : toTimeField(session.startsAt));
  const [spaceId, setSpaceId] = useState(target.spaceId ?? '');
  const home = event.place.space?.id ?? null;
  const times = movedTimes(session, day, from);
  const ownSpaceId = spaceId === '' || spaceId === home ? null : spaceId;
  const { act, submit } = useMoving(session, { times, spaceId: ownSpaceId }, () => {
    onMoved();
    onClose();
  });
  const plan = {
    eventId: event.id,
    branchId,
    spaceId: ownSpaceId ?? home,
    personIds: event.people.map(({ person }) => person.id),
    sessions: times === null ? [] : [times],
  };
  const choices = [
    ...(home === null ? [{ value: '', label: t('events.wholeHouse') }] : []),
    ...spaces.map(({ id, name }) => ({ value: id, label: name.text })),
  ];
  return (
    <ActDialog
      size={520}
      title={t('planner.moveTitle', { name: session.name?.text ?? event.name.text })}
      act={act}
      isDone={false}
      submit={t('planner.move')}
      onSubmit={() => void (times !== null && submit())}
      onClose={onClose}
    >
      {session.takenCount > 0 && (
        <Note state="attention">{t('plan.registered', { count: session.takenCount })}</Note>
      )}
      <div className="form-grid">
        <DateField className="span-3" data-autofocus label={t('plan.date')} value={day} onChange={setDay} />
        {!session.isAllDay && (
          <TimeField className="span-3" label={t('plan.from')} value={from} onChange={setFrom} />
        )}
        <NativeSelect
          label={t('eventEditor.field.space')}
          value={spaceId}
          data={choices}
          onChange={({ currentTarget }) => setSpaceId(currentTarget.value)}
        />
      </div>
      <PlanPreview plan={plan} />
    </ActDialog>
  );
}

/** Returns the act of moving a session. */
function useMoving(
  session: Move['session'],
  { times, spaceId }: { readonly times: ReturnType<typeof movedTimes>; readonly spaceId: string | null },
  onDone: () => void,
) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(MoveSessionDocument, {
    payloadOf: (result) => result.updateEventSession,
    onDone,
  });
  const submit = () =>
    act.run(
      (idempotencyKey) => ({
        id: session.id,
        version: session.version,
        changes: { ...times, spaceId },
        idempotencyKey,
      }),
      () => t('planner.moved', { name: session.event.name.text }),
    );
  return { act, submit };
}
