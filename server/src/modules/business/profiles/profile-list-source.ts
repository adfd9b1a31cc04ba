import { createLoaders } from '../../../platform/graphql/loader';
import type { ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import { toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import { kelurahanByCode, memberById } from '../../members';
import { ownersByBusiness } from '../owners/owners.queries';
import { say } from '../words/say';
import type { BusinessProfile } from './business.entity';
import type { ProfileFilter, ProfileOrder } from './profile-lists.queries';
import { countProfiles, listProfiles } from './profile-lists.queries';

type ExportedProfile = { readonly profile: BusinessProfile; readonly owners: readonly string[] };

/** Writes the list of profiles of small businesses into files. */
export const profileListSource: ListSource = defineListSource<ProfileFilter, ProfileOrder, ExportedProfile>({
  name: 'businesses',
  title: say('profileList.title'),
  permission: 'business.read',
  fresh: true,
  filterType: 'BusinessProfileFilter',
  orderType: 'BusinessProfileOrder',
  columns: [
    { key: 'name', heading: say('profileList.name'), width: 36, cell: ({ profile }) => profile.name },
    { key: 'owner', heading: say('profileList.owner'), width: 36, cell: ({ owners }) => owners.join(', ') },
    { key: 'place', heading: say('profileList.place'), width: 28, cell: placeOf },
    {
      key: 'changed',
      heading: say('profileList.changed'),
      kind: 'date',
      cell: ({ profile }) => toCivilDate(profile.updatedAt),
    },
    {
      key: 'status',
      heading: say('profileList.status'),
      width: 22,
      cell: ({ profile }, locale) => say(`profileList.statuses.${profile.status}`)[locale],
    },
  ],
  count: ({ db }, { filter }) => countProfiles(db, filter),
  read: async ({ db, locale }, { filter, orderBy, page }) => {
    const found = await listProfiles(db, { filter, orderBy, page });
    const loader = createLoaders({ db, locale });
    const rows = found.nodes.map(async (profile): Promise<ExportedProfile> => {
      const owners = await loader(ownersByBusiness).load(profile.id);
      const members = await Promise.all(owners.map(({ memberId }) => loader(memberById).load(memberId)));
      return { profile, owners: members.flatMap((member) => member?.name ?? []) };
    });
    return { nodes: await Promise.all(rows), pageInfo: found.pageInfo };
  },
});

function placeOf(
  { profile: { kelurahanCode, regencyPlace } }: ExportedProfile,
  locale: Locale,
): string | null {
  if (regencyPlace !== null) return say('profileList.outside', { place: regencyPlace })[locale];
  return kelurahanCode === null ? null : (kelurahanByCode(kelurahanCode)?.name ?? kelurahanCode);
}
