import { useTranslation } from '../../i18n/use-translation';
import { Button } from '../ui/Button';
import { FaultNote } from '../ui/FaultNote';
import { Note } from '../ui/Note';

type SavingNotesProps = {
  readonly error: unknown;
  /** What was refused and belongs to no field. */
  readonly general: readonly string[];
  readonly onRetry: () => void;
  /** Reads anew what is saved; null while nothing is. */
  readonly onReadAgain: (() => void) | null;
};

/** Shows above a form what stood against saving it: no answer, or a refusal that belongs to no field. */
export function SavingNotes({ error, general, onRetry, onReadAgain }: SavingNotesProps) {
  const { t } = useTranslation();
  return (
    <>
      {error !== undefined && <FaultNote error={error} onRetry={onRetry} />}
      {general.map((message) => (
        <Note
          key={message}
          state="blocked"
          actions={
            onReadAgain !== null && (
              <Button small onClick={onReadAgain}>
                {t('common.readAgain')}
              </Button>
            )
          }
        >
          {message}
        </Note>
      ))}
    </>
  );
}
