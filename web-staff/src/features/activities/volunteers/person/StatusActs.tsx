import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { ChangeVolunteerStatusDocument } from './ChangeVolunteerStatus.generated';
import type { ShownVolunteer } from './shown-volunteer';

type Status = ShownVolunteer['status'];
type StatusActsProps = { readonly volunteer: ShownVolunteer; readonly onChanged: () => void };

const NEXT: Readonly<Record<Status, readonly Status[]>> = {
  ACTIVE: ['PAUSED', 'ENDED'],
  PAUSED: ['ACTIVE', 'ENDED'],
  ENDED: [],
};

/** Pauses a volunteer, lets one go on, or ends it, each after asking. */
export function StatusActs({ volunteer, onChanged }: StatusActsProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [asked, setAsked] = useState<Status | null>(null);
  if (!can('VOLUNTEERS_WRITE')) return null;
  return (
    <div className="row wrap">
      {NEXT[volunteer.status].map((status) => (
        <Button key={status} small onClick={() => setAsked(status)}>
          {t(`volunteers.to.${status}`)}
        </Button>
      ))}
      {asked !== null && (
        <StatusDialog
          volunteer={volunteer}
          status={asked}
          onChanged={onChanged}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

function StatusDialog({
  volunteer,
  status,
  onChanged,
  onClose,
}: StatusActsProps & { readonly status: Status; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(ChangeVolunteerStatusDocument, {
    payloadOf: (result) => result.changeVolunteerStatus,
    onDone: () => {
      onClose();
      onChanged();
    },
  });
  const { id, version, memberName } = volunteer;
  return (
    <ActDialog
      title={`${t(`volunteers.to.${status}`)}: ${memberName ?? ''}`}
      act={act}
      isDone={false}
      submit={t(`volunteers.to.${status}`)}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({ id, version, status, idempotencyKey }),
          () => t('volunteers.saved'),
        )
      }
      onClose={onClose}
    >
      <p>{t(`volunteers.toText.${status}`)}</p>
    </ActDialog>
  );
}
