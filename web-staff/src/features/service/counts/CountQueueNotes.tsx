import { useTranslation } from '../../../i18n/use-translation';
import type { WaitingCount } from '../../../lib/data/waiting-counts';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { useDisplay } from '../../../lib/ui/use-display';
import type { useCountQueue } from './use-count-queue';

/** Says what waits on this phone, what the library refused and why, and what stands against sending. */
export function CountQueueNotes({ queue }: { readonly queue: ReturnType<typeof useCountQueue> }) {
  const { t } = useTranslation();
  const { waiting, isOffline, isFull, fault, sentCount, send, giveUp } = queue;
  const unsent = waiting.filter(({ refusal }) => refusal === null).length;
  return (
    <>
      {unsent > 0 && (
        <Note
          state="waiting"
          actions={
            !isOffline && (
              <Button small onClick={send}>
                {t('counts.sendNow')}
              </Button>
            )
          }
        >
          <span className="counts-waiting">{t('counts.waiting', { count: unsent })}</span>
        </Note>
      )}
      {isOffline && unsent === 0 && <Note state="waiting">{t('counts.offline')}</Note>}
      {unsent === 0 && !isOffline && sentCount > 0 && (
        <Note state="ok">
          <span className="counts-sent">{t('counts.sent', { count: sentCount })}</span>
        </Note>
      )}
      {isFull && <Note state="blocked">{t('counts.full')}</Note>}
      {fault !== undefined && <FaultNote error={fault} onRetry={send} />}
      {waiting
        .filter(({ refusal }) => refusal !== null)
        .map((count) => (
          <RefusedCount key={count.id} count={count} onGiveUp={() => giveUp(count.id)} />
        ))}
    </>
  );
}

function RefusedCount({ count, onGiveUp }: { readonly count: WaitingCount; readonly onGiveUp: () => void }) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const { act, countedAt, refusal } = count;
  const when = `${dateOf(countedAt)}, ${timeOf(countedAt)}`;
  return (
    <Note
      state="attention"
      actions={
        <Button small onClick={onGiveUp}>
          {t('counts.giveUp')}
        </Button>
      }
    >
      {t(`counts.refused.${act.kind}`, { when })} {refusal}
    </Note>
  );
}
