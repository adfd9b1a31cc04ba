import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';

import { idPrefix } from '../../shared/id';
import { Access } from '../graphql/access';
import type { Context } from '../graphql/context';
import { badInput, fault } from '../graphql/errors/faults';
import { Priced } from '../graphql/limits/cost';
import type { NodeRow, NodeSource } from '../graphql/node';
import { NodeType } from '../graphql/node';
import type { Change } from './change.entity';
import { CHANGES_KEPT_DAYS } from './change.terms';
import type { ChangeKind } from './change.terms';
import { ChangeKindEnum, ChangePageType, ChangeType } from './change.type';
import { oldestPosition, readChangePage, readFeedEnd } from './changes.queries';

const MOST = 100;

type ChangePageRow = {
  readonly nodes: readonly Change[];
  readonly endCursor: string;
  readonly hasMore: boolean;
  readonly newestCursor: string;
};

/** Lets programs follow what changes in the library, from where they stopped reading. */
@Resolver(() => ChangeType)
export class ChangeResolver {
  constructor(private readonly nodes: () => readonly NodeSource[]) {}

  @Access({ public: true })
  @Priced(5)
  @Query(() => ChangePageType, {
    description: `What changed after a cursor, complete and in order, kept for ${CHANGES_KEPT_DAYS} days. With a key of a partner also what only this partner is told.`,
  })
  async changes(
    @Arg('first', () => Int, { description: 'How many at most, 1 to 100.' }) first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The cursor of the last page; without it the oldest that are kept.',
    })
    after: string | null | undefined,
    @Arg('kinds', () => [ChangeKindEnum], {
      nullable: true,
      description: 'Only these kinds; all unless given.',
    })
    kinds: ChangeKind[] | null | undefined,
    @Ctx() { db, actor }: Context,
  ): Promise<ChangePageRow> {
    if (first < 1 || first > MOST) throw badInput(`\`first\` must be from 1 to ${MOST}.`);
    const oldest = await oldestPosition(db);
    const position = after == null ? oldest - 1 : readCursor(after);
    if (position < oldest - 1)
      throw fault(
        'BAD_USER_INPUT',
        `This cursor is older than ${CHANGES_KEPT_DAYS} days: copy everything again and go on from \`newestCursor\`.`,
        { reason: 'CURSOR_TOO_OLD' },
      );
    // A cursor of the next page may stand at the end, never behind it: another server's cursor, or one from before
    // a backup was put back, would wait in silence for changes that it then leaves out.
    if (after != null && position > (await readFeedEnd(db)).position)
      throw fault(
        'BAD_USER_INPUT',
        'This cursor is beyond the newest change of this server: copy everything again and go on from `newestCursor`.',
        { reason: 'CURSOR_UNKNOWN' },
      );
    const page = await readChangePage(db, {
      after: position,
      first,
      kinds: kinds == null || kinds.length === 0 ? null : kinds,
      partnerId: actor.kind === 'partner' ? actor.partnerId : null,
    });
    return {
      nodes: page.nodes,
      endCursor: writeCursor(page.end),
      hasMore: page.hasMore,
      newestCursor: writeCursor(page.newest),
    };
  }

  @FieldResolver(() => String, {
    description: 'Its place in the feed: send it as `after` to go on behind it.',
  })
  cursor(@Root() change: Change): string {
    return writeCursor(change.position);
  }

  @FieldResolver(() => NodeType, {
    nullable: true,
    description: 'What changed, as it is now; null if it is gone or you may not see it.',
  })
  async object(@Root() { objectId }: Change, @Ctx() context: Context): Promise<NodeRow | null> {
    const prefix = idPrefix(objectId);
    const source = this.nodes().find((known) => known.prefix === prefix);
    return source ? source.load(context, objectId) : null;
  }
}

/** Writes the cursor behind a position of the feed. */
export function writeCursor(position: number): string {
  return Buffer.from(`change:${position}`).toString('base64url');
}

function readCursor(cursor: string): number {
  const position = /^change:(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.[1];
  if (position === undefined)
    throw badInput('This cursor was not made by this server: start again without a cursor.');
  return Number(position);
}
