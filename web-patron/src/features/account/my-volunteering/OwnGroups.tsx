import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useShiftWords } from '../../../lib/volunteers/use-shift-words';
import type { MyVolunteeringQuery } from './MyVolunteering.generated';

type Group = MyVolunteeringQuery['viewerVolunteerGroups'][number];

/** Shows who speaks for a group where it has places; of the others only how many. */
export function OwnGroups({ groups }: { readonly groups: readonly Group[] }): ReactElement {
  const { t } = useTranslation('volunteers');
  return (
    <section className="part" aria-labelledby="groups">
      <header>
        <h2 id="groups">{t('group.title')}</h2>
      </header>
      <ul className="own-list">
        {groups.map((group) => (
          <GroupLine key={group.id} group={group} />
        ))}
      </ul>
    </section>
  );
}

function GroupLine({ group: { name, places } }: { readonly group: Group }): ReactElement {
  const { t } = useTranslation('volunteers');
  const words = useShiftWords();
  const held = places.filter(({ isOpen, shift }) => isOpen && shift !== null);
  return (
    <li>
      <h3>{name}</h3>
      {held.length === 0 && <p className="none-yet">{t('group.none')}</p>}
      {held.map(({ id, people, shift }) => (
        <p key={id} className="small">
          {[
            shift?.title.text,
            ...(shift === null ? [] : [words.span(shift)]),
            t('group.people', { people }),
            ...(shift?.status === 'CANCELLED' ? [t('shift.off')] : []),
          ].join(' · ')}
        </p>
      ))}
    </li>
  );
}
