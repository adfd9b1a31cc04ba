import * as platform from './1764000000000-create-platform';
import * as library from './1764100000000-create-library';
import * as staff from './1764110000000-create-staff';
import * as catalogueTitles from './1764200000000-create-catalogue-titles';
import * as catalogueAuthorities from './1764200000010-create-catalogue-authorities';
import * as catalogueParts from './1764200000020-create-catalogue-title-parts';
import * as catalogueCopies from './1764200000030-create-catalogue-copies';
import * as deletedTitle from './1764300000000-create-deleted-title';
import * as members from './1764400000000-create-members';
import * as memberFile from './1764400000010-create-member-file';
import * as calendar from './1764500000000-create-calendar';
import * as circulation from './1764500000010-create-circulation';
import * as messages from './1764600000000-create-messages';
import * as copyCase from './1765100000010-create-copy-case';
import * as inHouseUse from './1765100000020-create-in-house-use';
import * as till from './1765100000001-create-till';
import * as dataRequest from './1764800000000-create-data-request';
import * as extendedMessages from './1765400000000-extend-messages';
import * as secondFactor from './1764700000000-create-second-factor';
import * as staffRights from './1765200000000-create-staff-rights';
import { OWN_ACCOUNT_MIGRATIONS } from './of-own-account';
import { CONSULTATIONS_MIGRATIONS } from './of-consultations';
import { BUSINESS_MIGRATIONS } from './of-business';
import { PROGRAMMES_MIGRATIONS } from './of-programmes';
import * as guides from './1767000000000-create-guides';
import * as memberCode from './1765300000000-create-member-code';
import * as branchWhatsapp from './1771400000000-add-branch-whatsapp';
import * as reachPeople from './1771600000000-reach-people';
import * as visits from './1765300000010-create-visits';
import * as memberMerge from './1765300000020-create-member-merge';
import * as specialDays from './1768000000000-create-special-days';
import * as distinctMembers from './1768000000010-create-distinct-members';
import * as schoolClasses from './1768000000020-create-school-classes';
import { AFTERWARDS_MIGRATIONS } from './of-afterwards';
import { CLOSURES_MIGRATIONS } from './of-closures';
import { OUTSIDE_MIGRATIONS } from './of-outside';

/** All migrations of the house, oldest first; an array, because globs and minifiers lose classes. */
export const MIGRATIONS = [
  ...Object.values(platform),
  ...Object.values(library),
  ...Object.values(staff),
  ...Object.values(catalogueTitles),
  ...Object.values(catalogueAuthorities),
  ...Object.values(catalogueParts),
  ...Object.values(catalogueCopies),
  ...Object.values(deletedTitle),
  ...Object.values(members),
  ...Object.values(memberFile),
  ...Object.values(calendar),
  ...Object.values(circulation),
  ...Object.values(messages),
  ...Object.values(secondFactor),
  ...Object.values(dataRequest),
  ...Object.values(till),
  ...Object.values(copyCase),
  ...Object.values(inHouseUse),
  ...PROGRAMMES_MIGRATIONS,
  ...Object.values(memberCode),
  ...Object.values(visits),
  ...Object.values(memberMerge),
  ...Object.values(extendedMessages),
  ...Object.values(staffRights),
  ...Object.values(specialDays),
  ...Object.values(distinctMembers),
  ...Object.values(schoolClasses),
  ...OWN_ACCOUNT_MIGRATIONS,
  ...CONSULTATIONS_MIGRATIONS,
  ...BUSINESS_MIGRATIONS,
  ...Object.values(guides),
  ...AFTERWARDS_MIGRATIONS,
  ...OUTSIDE_MIGRATIONS,
  ...Object.values(branchWhatsapp),
  ...CLOSURES_MIGRATIONS,
  ...Object.values(reachPeople),
];
