/** A shift as the portal shows it. */
export type ShownShift = {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly signUpFrom: string | null;
  readonly place: string | null;
  readonly title: { readonly text: string };
  readonly branch: { readonly name: { readonly text: string } };
  readonly space: { readonly name: { readonly text: string } } | null;
};

/** A kind of work of a shift. */
export type ShownNeed = {
  readonly id: string;
  readonly needed: number;
  readonly taken: number;
  readonly waitingCount: number;
  readonly work: { readonly name: { readonly text: string } };
};

/** A shift that can be signed up for, with what it needs. */
export type OpenShift = ShownShift & { readonly needs: readonly ShownNeed[] };

/** A shift of the member who is signed in. */
export type OwnShift = {
  readonly id: string;
  readonly status: 'WAITING' | 'CONFIRMED' | 'CANCELLED';
  readonly waitingPosition: number | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly minutes: number | null;
  readonly checkedInAt: string | null;
  readonly closeReason: string | null;
  readonly feedback: { readonly rating: number | null; readonly comment: string | null } | null;
  readonly shift: ShownShift & { readonly briefing: string | null };
  readonly need: { readonly work: { readonly name: { readonly text: string } } };
};

/** A place in a shift that is offered: to the member, or by them. */
export type ShownOffer = {
  readonly id: string;
  readonly isOwn: boolean;
  readonly assignmentId: string | null;
  readonly shift: ShownShift;
  readonly need: { readonly work: { readonly name: { readonly text: string } } };
};

/** Where one meets: the room or the place outside, and the branch. */
export function placeOf({ place, space, branch }: ShownShift): string {
  return [space?.name.text ?? place, branch.name.text].filter((part) => part != null).join(', ');
}
