import type { SpacePageQuery } from './SpacePage.generated';

/** A room as its page shows it. */
export type ShownSpace = NonNullable<SpacePageQuery['space']>;
/** The rules by which whoever looks books it. */
export type ShownTerms = ShownSpace['bookingTerms'];
/** A day of the room: when it is open, and taken. */
export type ShownDay = NonNullable<SpacePageQuery['spaceAvailability']>['days'][number];
/** A seat, table, computer or kit in it. */
export type ShownItem = ShownSpace['items'][number];
/** What somebody wants of a room: the whole, any item of a kind, or one item. */
export type Target =
  | { readonly as: 'space' }
  | { readonly as: 'kind'; readonly kind: ShownItem['kind'] }
  | { readonly as: 'item'; readonly id: string };

/** Lists what of a room can be chosen: the whole first, then each kind, then each item that works. */
export function listTargets({ items, bookingTerms: { bookable } }: ShownSpace): readonly Target[] {
  const working = bookable === 'ITEMS' || bookable === 'ALL' ? items.filter(isWorking) : [];
  const kinds = [...new Set(working.map(({ kind }) => kind))].filter(
    (kind) => kind !== 'EQUIPMENT' && working.filter((item) => item.kind === kind).length > 1,
  );
  return [
    ...(bookable === 'SPACE' || bookable === 'ALL' ? [{ as: 'space' } as const] : []),
    ...kinds.map((kind) => ({ as: 'kind', kind }) as const),
    ...working.map(({ id }) => ({ as: 'item', id }) as const),
  ];
}

/** Writes a target as the address and the form hold it. */
export function targetKey(target: Target): string {
  return target.as === 'space' ? 'semua' : target.as === 'kind' ? target.kind : target.id;
}

/** Finds the target that was asked for; without one, or with one that is gone, it is the first. */
export function findTarget(targets: readonly Target[], key: string): Target | null {
  return targets.find((target) => targetKey(target) === key) ?? targets[0] ?? null;
}

function isWorking({ outOfOrderAt }: ShownItem): boolean {
  return outOfOrderAt === null;
}
