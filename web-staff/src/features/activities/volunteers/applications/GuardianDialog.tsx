import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { NoteGuardianAgreementDocument } from './NoteGuardianAgreement.generated';
import type { AskedOfApplication } from './shown-application';

/** Notes that staff heard from the parent or guardian of a minor that they agree. */
export function GuardianDialog({ application, onDone, onClose }: AskedOfApplication) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(NoteGuardianAgreementDocument, {
    payloadOf: (result) => result.noteGuardianAgreement,
    onDone: () => {
      onClose();
      onDone();
    },
  });
  const { id, version, memberName, answers } = application;
  return (
    <ActDialog
      title={`${t('volunteers.act.guardian')}: ${memberName ?? ''}`}
      act={act}
      isDone={false}
      submit={t('volunteers.act.guardian')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({ id, version, idempotencyKey }),
          () => t('volunteers.done.guardian'),
        )
      }
      onClose={onClose}
    >
      <p>
        {t('volunteers.guardianText', {
          guardian: answers?.guardianName ?? '',
          contact: answers?.guardianContact ?? '',
        })}
      </p>
    </ActDialog>
  );
}
