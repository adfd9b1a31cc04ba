import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { Button } from '../../../../lib/ui/Button';
import { Note } from '../../../../lib/ui/Note';
import { RETRY_MS } from './sync-waiting';
import type { Problem } from '../check-in-core';

/**
 * Says how many scans wait on this phone: for the connection, or, when the library answers and does not take
 * them, for the next try, and why.
 */
export function WaitingNote({
  count,
  stuck,
  onSend,
}: {
  readonly count: number;
  readonly stuck: Problem | null;
  readonly onSend: () => void;
}) {
  const { t } = useTranslation();
  if (count === 0) return null;
  if (stuck === null)
    return (
      <Note state="attention">
        <span className="door-waiting">{t('doorMode.waiting', { count })}</span>
      </Note>
    );
  return (
    <>
      <Note
        state="attention"
        actions={
          <Button small onClick={onSend}>
            {t('doorMode.sendNow')}
          </Button>
        }
      >
        <span className="door-waiting">{t('doorMode.stuck', { count, seconds: RETRY_MS / 1000 })}</span>
      </Note>
      <ActNotes {...stuck} />
    </>
  );
}
