import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { LoseSetCopyDocument } from './acts/LoseSetCopy.generated';
import { toCode } from './desk/class-desk';
import type { DeskLine } from './desk/class-desk';

type LoseDialogProps = {
  readonly line: DeskLine;
  readonly partner: string;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Asks before a copy of a class is noted as lost, because its price is charged then. */
export function LoseDialog({ line, partner, onChanged, onClose }: LoseDialogProps) {
  const { t } = useTranslation();
  const barcode = toCode(line.copy);
  const act = useAnnouncedMutation(LoseSetCopyDocument, {
    payloadOf: ({ declareClassSetCopyLost }) => declareClassSetCopyLost,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  return (
    <ActDialog
      title={t('classSets.loseOne', { barcode })}
      act={act}
      isDone={false}
      submit={t('classSets.lose')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({ id: line.id, idempotencyKey }),
          () => t('classSets.lost', { barcode }),
        )
      }
      onClose={onClose}
    >
      <p>{t('classSets.loseText', { barcode, partner })}</p>
    </ActDialog>
  );
}
