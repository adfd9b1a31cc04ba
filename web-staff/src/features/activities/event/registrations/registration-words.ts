import type { RegistrationRow } from './registration-row';

const open: readonly RegistrationRow['status'][] = ['PENDING', 'CONFIRMED', 'OFFERED', 'WAITING'];

/** Tells whether a registration still has a place, or may get one. */
export function isOpenStatus(status: RegistrationRow['status']): boolean {
  return open.includes(status);
}

/** Names a registration: by its school, its contact, or whoever comes first. */
export function formatRegistrationName({
  schoolName,
  contactName,
  people,
}: Pick<RegistrationRow, 'schoolName' | 'contactName' | 'people'>): string {
  return schoolName ?? contactName ?? people[0]?.name ?? '';
}
