import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { CheckSet } from '../../../../lib/ui/CheckSet';
import { useDisplay } from '../../../../lib/ui/use-display';
import { SetVolunteerRolesDocument } from './SetVolunteerRoles.generated';
import type { ShownVolunteer } from './shown-volunteer';
import type { VolunteerPageQuery } from './VolunteerPage.generated';

type Role = VolunteerPageQuery['volunteerRoles'][number];
type RolesPanelProps = {
  readonly volunteer: ShownVolunteer;
  readonly roles: readonly Role[];
  readonly onChanged: () => void;
};

/** Shows the roles of a volunteer with what stands in the way of their shifts, and changes them. */
export function RolesPanel({ volunteer, roles, onChanged }: RolesPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  return (
    <section className="panel" aria-labelledby="volunteer-roles">
      <header>
        <h2 id="volunteer-roles">{t('volunteers.field.roles')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        {volunteer.roles.length === 0 && <p className="quiet">{t('volunteers.noRoles')}</p>}
        <ul className="stack" style={{ gap: 8 }}>
          {volunteer.roles.map((holding) => (
            <li key={holding.id}>
              <strong>{holding.role.name.text}</strong>
              <Reasons holding={holding} />
            </li>
          ))}
        </ul>
        {can('VOLUNTEERS_WRITE') && volunteer.status !== 'ENDED' && (
          <RoleChoice volunteer={volunteer} roles={roles} onChanged={onChanged} />
        )}
      </div>
    </section>
  );
}

function Reasons({ holding }: { readonly holding: ShownVolunteer['roles'][number] }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  if (holding.unfitness.length === 0) return <p className="quiet small">{t('volunteers.ready')}</p>;
  return (
    <>
      {holding.unfitness.map(({ code, kind, validUntil }) => (
        <p key={`${code} ${kind ?? ''}`} className="small">
          {t(`volunteers.unfit.${code}`, {
            check: kind === null ? '' : t(`volunteers.kind.${kind}`),
            day: validUntil === null ? '' : date(validUntil),
          })}
        </p>
      ))}
    </>
  );
}

function RoleChoice({ volunteer, roles, onChanged }: RolesPanelProps) {
  const { t } = useTranslation();
  const held = volunteer.roles.map(({ role }) => role.id);
  const [chosen, setChosen] = useState<readonly string[]>(held);
  const act = useAnnouncedMutation(SetVolunteerRolesDocument, {
    payloadOf: (result) => result.setVolunteerRoles,
    onDone: onChanged,
  });
  const shown = roles.filter(({ id, isActive }) => isActive || held.includes(id));
  const names = new Map(shown.map(({ id, name }) => [id, name.text]));
  const { id, version } = volunteer;
  return (
    <form
      noValidate
      className="stack"
      style={{ gap: 12 }}
      onSubmit={(event) => {
        event.preventDefault();
        void act.run(
          (idempotencyKey) => ({ id, version, roleIds: [...chosen], idempotencyKey }),
          () => t('volunteers.saved'),
        );
      }}
    >
      <ActNotes error={act.error} messages={act.messages} />
      <CheckSet
        label={t('volunteers.chooseRoles')}
        values={shown.map((role) => role.id)}
        chosen={chosen}
        words={(roleId) => names.get(roleId) ?? ''}
        onChange={setChosen}
      />
      <div>
        <Button type="submit" busy={act.loading}>
          {t('volunteers.saveRoles')}
        </Button>
      </div>
    </form>
  );
}
