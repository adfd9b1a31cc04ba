import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { Note } from '../../../../lib/ui/Note';
import { useDisplay } from '../../../../lib/ui/use-display';
import { useBookingWords } from '../board/use-booking-words';
import type { Alternative, Refusal } from './refusals';

type NotesProps = {
  readonly error: unknown;
  readonly refusals: readonly Refusal[];
  /** Takes what the library offers instead; null where it cannot be taken. */
  readonly onTake: ((alternative: Alternative) => void) | null;
};

/** Says why something was refused: the rule and its value, who may pass it, and what is nearest. */
export function RefusalNotes({ error, refusals, onTake }: NotesProps) {
  if (error === undefined && refusals.length === 0) return null;
  return (
    <div className="stack" style={{ gap: 8 }}>
      {error !== undefined && <FaultNote error={error} />}
      {refusals.map((refusal) => (
        <RefusalNote key={refusal.message} refusal={refusal} onTake={onTake} />
      ))}
    </div>
  );
}

function RefusalNote({ refusal, onTake }: { readonly refusal: Refusal } & Pick<NotesProps, 'onTake'>) {
  const { t, wordOf } = useTranslation();
  const { dateOf } = useDisplay();
  const { span } = useBookingWords();
  const { message } = refusal;
  const { rule, value, overridableBy, alternative } =
    'reason' in refusal ? refusal : { rule: null, value: null, overridableBy: null, alternative: null };
  const offered =
    alternative === null
      ? ''
      : [alternative.item?.code ?? '', dateOf(alternative.startsAt), span(alternative)]
          .filter((word) => word !== '')
          .join(', ');
  const act =
    alternative === null || onTake === null ? undefined : (
      <Button small onClick={() => onTake(alternative)}>
        {t('rooms.take', { what: offered })}
      </Button>
    );
  return (
    <Note state="blocked" actions={act}>
      <p>{message}</p>
      {rule !== null && (
        <p>
          {t('rooms.byRule', {
            rule: wordOf('rooms.rule', rule) ?? rule,
            value: wordOf('rooms.choice', value ?? '') ?? value ?? '',
          })}
        </p>
      )}
      {'reason' in refusal && <p>{t(overridableBy === null ? 'rooms.nobodyPasses' : 'rooms.mayPass')}</p>}
    </Note>
  );
}
