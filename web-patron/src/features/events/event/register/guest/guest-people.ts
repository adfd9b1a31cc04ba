import type { RegistrantInput } from '../RegisterParty.generated';

/** Is somebody without a card as they are typed in. */
export type Guest = {
  readonly key: number;
  readonly name: string;
  readonly birthDate: string;
  readonly school: string;
  readonly isCompanion: boolean;
};

/** Is a line that nobody has filled in yet. */
export const NOBODY: Omit<Guest, 'key'> = { name: '', birthDate: '', school: '', isCompanion: false };

type Asks = {
  readonly registrationTerms: { readonly asksSchool: boolean; readonly asksPhotoConsent: boolean };
};

/** Writes guests as the library takes them: what was not asked or not answered stays out. */
export function guestPeople(
  guests: readonly Guest[],
  { registrationTerms: { asksSchool, asksPhotoConsent } }: Asks,
  photoConsent: boolean,
): RegistrantInput[] {
  return guests.map(({ name, birthDate, school, isCompanion }) => ({
    name,
    isCompanion,
    ...(birthDate !== '' && !isCompanion && { birthDate }),
    ...(asksSchool && school.trim() !== '' && { school }),
    ...(asksPhotoConsent && { photoConsent }),
  }));
}
