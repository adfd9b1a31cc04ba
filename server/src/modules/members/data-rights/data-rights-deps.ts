import type { PersonalData } from '../../../platform/personal-data/personal-table';
import type { Locale } from '../../../shared/locale';
import type { MemberDeps } from '../deps';

/**
 * What the rights of members over their data need: every module's declaration, and how a role of staff is
 * called.
 */
export type DataRightsDeps = MemberDeps & {
  readonly personalData: () => readonly PersonalData[];
  readonly roleOf: (staffId: string, locale: Locale) => Promise<string>;
};
