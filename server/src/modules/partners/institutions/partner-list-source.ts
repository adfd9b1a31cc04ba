import type { ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import { say } from '../words/say';
import type { Partner } from './partner.entity';
import type { PartnerListFilter, PartnerListOrder } from './partners.queries';
import { countPartners, listPartners } from './partners.queries';

const KINDS = {
  SCHOOL: say('partnerList.kinds.SCHOOL'),
  UNIVERSITY: say('partnerList.kinds.UNIVERSITY'),
  GOVERNMENT: say('partnerList.kinds.GOVERNMENT'),
  BUSINESS: say('partnerList.kinds.BUSINESS'),
  COMMUNITY: say('partnerList.kinds.COMMUNITY'),
  OTHER: say('partnerList.kinds.OTHER'),
};
const SHOWN = say('partnerList.shown');
const LEVELS = {
  EARLY_CHILDHOOD: say('partnerList.levels.EARLY_CHILDHOOD'),
  PRIMARY: say('partnerList.levels.PRIMARY'),
  LOWER_SECONDARY: say('partnerList.levels.LOWER_SECONDARY'),
  UPPER_SECONDARY: say('partnerList.levels.UPPER_SECONDARY'),
  SPECIAL: say('partnerList.levels.SPECIAL'),
  NON_FORMAL: say('partnerList.levels.NON_FORMAL'),
  PESANTREN: say('partnerList.levels.PESANTREN'),
};

/** Writes the list of partners into files; people at a partner are in none of them. */
export const partnerListSource: ListSource = defineListSource<PartnerListFilter, PartnerListOrder, Partner>({
  name: 'partners',
  title: say('partnerList.title'),
  permission: 'partners.read',
  fresh: true,
  filterType: 'PartnerFilter',
  orderType: 'PartnerOrder',
  columns: [
    { key: 'name', heading: say('partnerList.name'), width: 36, cell: ({ name }) => name },
    { key: 'kind', heading: say('partnerList.kind'), cell: ({ kind }, locale) => KINDS[kind][locale] },
    {
      key: 'level',
      heading: say('partnerList.level'),
      cell: ({ schoolLevel }, locale) => (schoolLevel === null ? null : LEVELS[schoolLevel][locale]),
    },
    { key: 'npsn', heading: say('partnerList.npsn'), cell: ({ npsn }) => npsn },
    { key: 'address', heading: say('partnerList.address'), width: 36, cell: ({ address }) => address },
    { key: 'phone', heading: say('partnerList.phone'), cell: ({ phone }) => phone },
    { key: 'email', heading: say('partnerList.email'), width: 28, cell: ({ email }) => email },
    {
      key: 'ends',
      heading: say('partnerList.endsOn'),
      kind: 'date',
      cell: ({ agreementEndsOn }) => agreementEndsOn,
    },
    {
      key: 'portal',
      heading: say('partnerList.portal'),
      cell: ({ isPublic }, locale) => (isPublic ? SHOWN[locale] : null),
    },
  ],
  count: ({ db }, { filter }) => countPartners(db, filter),
  read: ({ db }, { filter, orderBy, page }) =>
    listPartners(db, { filter, order: orderBy ?? { field: 'NAME', direction: 'ASC' }, page }),
});
