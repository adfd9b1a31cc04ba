import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { Button } from '../../../lib/ui/Button';
import { MarkSetReadyDocument } from './acts/MarkSetReady.generated';
import { RemindOfSetDocument } from './acts/RemindOfSet.generated';
import type { DeskSet } from './desk/class-desk';
import { isBeingPrepared } from './desk/class-desk';
import { EndDialog } from './EndDialog';
import type { SetEnd } from './EndDialog';
import { ExtendDialog } from './ExtendDialog';

type SetActsProps = { readonly set: DeskSet; readonly onChanged: () => void };

/** What can be done with a set as a whole, beside lending it: tell the teacher, give time, end it. */
export function SetActs({ set, onChanged }: SetActsProps) {
  const { t } = useTranslation();
  const [end, setEnd] = useState<SetEnd | null>(null);
  const [isExtending, setExtending] = useState(false);
  const ready = useAnnouncedMutation(MarkSetReadyDocument, {
    payloadOf: ({ markClassSetReady }) => markClassSetReady,
    onDone: onChanged,
  });
  const reminder = useAnnouncedMutation(RemindOfSetDocument, {
    payloadOf: ({ remindOfClassSet }) => remindOfClassSet,
    onDone: onChanged,
  });
  const { stillOut, setAside } = set.counts;
  const canReady = setAside > 0 && (set.status === 'REQUESTED' || set.status === 'PREPARING');
  return (
    <>
      <div className="class-acts">
        {canReady && (
          <Button
            busy={ready.loading}
            onClick={() =>
              void ready.run(
                (idempotencyKey) => ({ id: set.id, idempotencyKey }),
                () => t('classSets.madeReady'),
              )
            }
          >
            {t('classSets.ready')}
          </Button>
        )}
        {stillOut > 0 && (
          <>
            <Button
              busy={reminder.loading}
              onClick={() =>
                void reminder.run(
                  (idempotencyKey) => ({ id: set.id, idempotencyKey }),
                  () => t('classSets.reminded'),
                )
              }
            >
              {t('classSets.remind')}
            </Button>
            <Button onClick={() => setExtending(true)}>{t('classSets.extend')}</Button>
          </>
        )}
        {set.status === 'LENT' && (
          <Button onClick={() => setEnd('close')}>{t('classSets.close', { count: stillOut })}</Button>
        )}
        {isBeingPrepared(set) && (
          <>
            <Button onClick={() => setEnd('decline')}>{t('classSets.decline')}</Button>
            <Button onClick={() => setEnd('cancel')}>{t('classSets.cancel')}</Button>
          </>
        )}
      </div>
      <ActNotes error={ready.error ?? reminder.error} messages={[...ready.messages, ...reminder.messages]} />
      {end !== null && <EndDialog set={set} end={end} onChanged={onChanged} onClose={() => setEnd(null)} />}
      {isExtending && <ExtendDialog set={set} onChanged={onChanged} onClose={() => setExtending(false)} />}
    </>
  );
}
