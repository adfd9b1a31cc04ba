import type { Database } from '../../platform/db/database';
import type { PersonalData } from '../../platform/personal-data/personal-table';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';

/** What the registers of UU PDP need: every module's declaration of personal data among it. */
export type PrivacyDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly personalData: () => readonly PersonalData[];
};
