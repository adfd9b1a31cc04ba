import { CreatePlatform1781000000000 } from './1781000000000-create-platform';
import { CreateLibrary1781000001000 } from './1781000001000-create-library';
import { CreateStaff1781000002000 } from './1781000002000-create-staff';
import { CreateMembers1781000003000 } from './1781000003000-create-members';
import { CreateCatalogue1781000004000 } from './1781000004000-create-catalogue';
import { CreateSpaces1781000005000 } from './1781000005000-create-spaces';
import { CreateVisits1781000006000 } from './1781000006000-create-visits';
import { CreateCirculation1781000007000 } from './1781000007000-create-circulation';
import { CreateProgrammes1781000008000 } from './1781000008000-create-programmes';
import { CreateBusiness1781000009000 } from './1781000009000-create-business';
import { CreateCommunity1781000010000 } from './1781000010000-create-community';
import { CreateGuides1781000011000 } from './1781000011000-create-guides';
import { CreateConsultations1781000012000 } from './1781000012000-create-consultations';
import { CreateMessages1781000013000 } from './1781000013000-create-messages';
import { CreateLists1782000002000 } from './1782000002000-create-lists';
import { CreateReporting1782000003000 } from './1782000003000-create-reporting';
import { GuardAuditLog1782000005000 } from './1782000005000-guard-audit-log';
import { ListOverrides1782000006000 } from './1782000006000-list-overrides';
import { CreatePopulationSource1782000007000 } from './1782000007000-create-population-source';
import { ListMessages1782000008000 } from './1782000008000-list-messages';
import { ListRenewalOverrides1782000010000 } from './1782000010000-list-renewal-overrides';
import { IndexClasses1782000010001 } from './1782000010001-index-classes';
import { ListTitleChanges1782000011000 } from './1782000011000-list-title-changes';
import { PlaceBranches1782000012000 } from './1782000012000-place-branches';
import { CreatePartners1782000013000 } from './1782000013000-create-partners';

/** All migrations, oldest first: one that makes the tables of each module, then what changes them later. */
export const MIGRATIONS = [
  CreatePlatform1781000000000,
  CreateLibrary1781000001000,
  CreateStaff1781000002000,
  CreateMembers1781000003000,
  CreateCatalogue1781000004000,
  CreateSpaces1781000005000,
  CreateVisits1781000006000,
  CreateCirculation1781000007000,
  CreateProgrammes1781000008000,
  CreateBusiness1781000009000,
  CreateCommunity1781000010000,
  CreateGuides1781000011000,
  CreateConsultations1781000012000,
  CreateMessages1781000013000,
  CreateLists1782000002000,
  CreateReporting1782000003000,
  GuardAuditLog1782000005000,
  ListOverrides1782000006000,
  CreatePopulationSource1782000007000,
  ListMessages1782000008000,
  ListRenewalOverrides1782000010000,
  IndexClasses1782000010001,
  ListTitleChanges1782000011000,
  PlaceBranches1782000012000,
  CreatePartners1782000013000,
];
