import { staffById } from '../modules/staff';
import type { Database } from '../platform/db/database';
import type { Module } from '../platform/module';
import type { PersonalData } from '../platform/personal-data/personal-table';
import { PLATFORM_PERSONAL_DATA } from '../platform/personal-data/platform-tables';
import type { Locale } from '../shared/locale';

const SOMEBODY = { ID: 'Petugas', EN: 'Staff' };

/**
 * What all modules say about members; the platform's tables go last, because they are found by the member's id
 * alone.
 */
export function collectPersonalData(modules: readonly Module[]): PersonalData[] {
  return [...modules.flatMap(({ personalData }) => personalData ?? []), PLATFORM_PERSONAL_DATA];
}

/** Names the role of a member of staff, never their name; members and staff do not know each other. */
export function roleNames(db: Database): (staffId: string, locale: Locale) => Promise<string> {
  return async (staffId, locale) => {
    const [staff] = await staffById.batch({ db, locale }, [staffId]);
    const roles =
      staff && !(staff instanceof Error)
        ? staff.roles.map(({ name }) =>
            locale === 'EN' ? (name.english ?? name.indonesian) : name.indonesian,
          )
        : [];
    return roles.length > 0 ? roles.join(', ') : SOMEBODY[locale];
  };
}
