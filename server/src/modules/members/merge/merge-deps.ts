import type { PersonalData } from '../../../platform/personal-data/personal-table';
import type { MemberDeps } from '../deps';

/** What merging cards needs: the module of members, and what every module says about its tables. */
export type MergeDeps = Pick<MemberDeps, 'db' | 'clock' | 'newId' | 'log'> & {
  readonly personalData: () => readonly PersonalData[];
};
