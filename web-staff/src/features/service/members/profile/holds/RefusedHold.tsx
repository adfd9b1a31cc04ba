import { useTranslation } from '../../../../../i18n/use-translation';
import { canBeAnswered, needsReason, ruleRefusals } from '../../../../../lib/circulation/refusals';
import { Button } from '../../../../../lib/ui/Button';
import { FaultNote } from '../../../../../lib/ui/FaultNote';
import { Note } from '../../../../../lib/ui/Note';
import type { useHoldPlacing } from './use-hold-placing';

type RefusedHoldProps = {
  readonly error: unknown;
  readonly refused: ReturnType<typeof useHoldPlacing>['refused'];
  readonly onProceed: ReturnType<typeof useHoldPlacing>['place'];
};

/** Says why a hold was refused; one that only needs a yes can be placed anyway. */
export function RefusedHold({ error, refused, onProceed }: RefusedHoldProps) {
  const { t } = useTranslation();
  if (error !== undefined) return <FaultNote error={error} />;
  if (refused === null) return null;
  const { title, refusals } = refused;
  const mayGoOn = canBeAnswered(refusals) && !needsReason(refusals);
  const goOn = () =>
    void onProceed(
      title,
      ruleRefusals(refusals).map(({ refusal }) => ({ refusal })),
    );
  return (
    <Note
      state={mayGoOn ? 'attention' : 'blocked'}
      actions={
        mayGoOn && (
          <Button small onClick={goOn}>
            {t('profile.proceed')}
          </Button>
        )
      }
    >
      <b>{title.titleProper}</b> {refusals.map(({ message }) => message).join(' ')}
    </Note>
  );
}
