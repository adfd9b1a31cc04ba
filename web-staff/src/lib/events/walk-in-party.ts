/** Somebody who stands at the door without having registered: by card, or by name with what they tell. */
export type WalkIn = {
  readonly memberId: string | null;
  readonly name: string;
  readonly sex: '' | 'MALE' | 'FEMALE';
  readonly birthDate: string;
};

/** Somebody nobody has named yet. */
export const nobody: WalkIn = { memberId: null, name: '', sex: '', birthDate: '' };

/** Starts with whose card was scanned, else with somebody to be named. */
export function startParty(member: { readonly id: string; readonly name: string } | null): readonly WalkIn[] {
  return [member === null ? nobody : { ...nobody, memberId: member.id, name: member.name }];
}

/** Puts somebody with a card into a party, or takes them out again. */
export function withRelative(
  party: readonly WalkIn[],
  { id, name }: { readonly id: string; readonly name: string },
): readonly WalkIn[] {
  return party.some(({ memberId }) => memberId === id)
    ? party.filter(({ memberId }) => memberId !== id)
    : [...party, { ...nobody, memberId: id, name }];
}

/** Leaves lines out in which nobody was named, but never all: the library says then what is missing. */
export function namedOf(party: readonly WalkIn[]): readonly WalkIn[] {
  const named = party.filter(({ memberId, name }) => memberId !== null || name.trim() !== '');
  return named.length > 0 ? named : party.slice(0, 1);
}

/** Turns somebody into what the library is told. */
export function toRegistrant({ memberId, name, sex, birthDate }: WalkIn) {
  return memberId === null
    ? { name: name.trim(), sex: sex || null, birthDate: birthDate || null }
    : { memberId };
}
