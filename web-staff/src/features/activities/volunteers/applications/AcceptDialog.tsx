import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { CheckSet } from '../../../../lib/ui/CheckSet';
import { AcceptVolunteerDocument } from './AcceptVolunteer.generated';
import type { AskedOfApplication, RoleChoice } from './shown-application';

/** Makes an applicant a volunteer with roles; what stands against it is said here. */
export function AcceptDialog({
  application,
  roles,
  onDone,
  onClose,
}: AskedOfApplication & { readonly roles: readonly RoleChoice[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<readonly string[]>([application.role.id]);
  const act = useAnnouncedMutation(AcceptVolunteerDocument, {
    payloadOf: (result) => result.acceptVolunteer,
    onDone: () => {
      onClose();
      onDone();
    },
  });
  const shown = roles.filter(({ isActive }) => isActive);
  const names = new Map(shown.map(({ id, name }) => [id, name.text]));
  const { id, version, memberName } = application;
  return (
    <ActDialog
      title={`${t('volunteers.act.accept')}: ${memberName ?? ''}`}
      act={act}
      isDone={false}
      submit={t('volunteers.act.accept')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({ id, version, roleIds: [...chosen], idempotencyKey }),
          () => t('volunteers.done.accept'),
        )
      }
      onClose={onClose}
      size={520}
    >
      <CheckSet
        label={t('volunteers.chooseRoles')}
        values={shown.map((role) => role.id)}
        chosen={chosen}
        words={(roleId) => names.get(roleId) ?? ''}
        onChange={setChosen}
      />
      <p className="quiet small">{t('volunteers.acceptText')}</p>
    </ActDialog>
  );
}
