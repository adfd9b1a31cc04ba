import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import type { ShownBreach } from './breach-values';
import { TellDataBreachAgainDocument } from './TellDataBreachAgain.generated';

type TellAgainProps = {
  readonly breach: ShownBreach;
  readonly isDirty: boolean;
  readonly onChanged: () => Promise<void>;
};

/** Says how many letters failed, and writes to those people once more. */
export function TellAgain({ breach, isDirty, onChanged }: TellAgainProps) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(TellDataBreachAgainDocument, {
    payloadOf: (result) => result.tellDataBreachAgain,
    onDone: () => void onChanged(),
  });
  const { id, version, failedCount } = breach;
  const tell = () =>
    act.run(
      (idempotencyKey) => ({ id, version, idempotencyKey }),
      ({ chosenCount }) => t('privacy.tellDone', { count: chosenCount }),
    );
  return (
    <div className="stack" style={{ gap: 10 }}>
      <ActNotes error={act.error} messages={act.messages} />
      <p>
        <b>{t('privacy.lettersFailed', { count: failedCount })}</b> {t('privacy.lettersFailedHint')}
      </p>
      <div className="row">
        <Button busy={act.loading} disabled={isDirty} onClick={() => void tell()}>
          {t('privacy.tellAgainAct')}
        </Button>
      </div>
    </div>
  );
}
