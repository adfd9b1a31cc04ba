import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { ConfirmStaffProofDocument } from './ConfirmStaffProof.generated';
import { RemoveStaffProofDocument } from './RemoveStaffProof.generated';

/** Returns the acts on a certificate or training that stands: to say it was seen, and to remove it. */
export function useProofActs(onChanged: () => void) {
  const { t } = useTranslation();
  const confirming = useAnnouncedMutation(ConfirmStaffProofDocument, {
    payloadOf: (answer) => answer.confirmStaffProof,
    onDone: onChanged,
  });
  const removing = useAnnouncedMutation(RemoveStaffProofDocument, {
    payloadOf: (answer) => answer.removeStaffProof,
    onDone: onChanged,
  });
  return {
    confirm: (id: string, version: number) =>
      void confirming.run(
        (idempotencyKey) => ({ id, version, idempotencyKey }),
        () => t('development.confirmed'),
      ),
    remove: (id: string) =>
      void removing.run(
        (idempotencyKey) => ({ id, idempotencyKey }),
        () => t('development.removed'),
      ),
    isBusy: confirming.loading || removing.loading,
    error: confirming.error ?? removing.error,
    messages: [...confirming.messages, ...removing.messages],
  };
}
