/** Says where an event is, as the API gives it. */
export type EventPlaceFacts = {
  readonly kind: string;
  readonly name: string | null;
  readonly branch: { readonly name: { readonly text: string } } | null;
  readonly space: { readonly name: { readonly text: string } } | null;
};

/** Writes where an event is: the space with its branch, or the place elsewhere; null when it is online. */
export function placeWords({ kind, name, branch, space }: EventPlaceFacts): string | null {
  if (kind === 'ONLINE') return null;
  if (kind === 'ELSEWHERE') return name ?? '';
  return [space, branch].flatMap((part) => (part === null ? [] : [part.name.text])).join(', ');
}
