import type { QueryRunner } from '../../../platform/db/table';
import type { LocalizedText } from '../../../shared/locale';
import type { TimeSpan } from '../../../shared/time-span';

/** Something of a higher module that fills a space, or one item of it: the session of an event, or at a computer. */
export type SpaceUse = TimeSpan & {
  readonly id: string;
  readonly spaceId: string;
  /** The item it fills; absent where it fills the whole space. */
  readonly itemId?: string;
  readonly name: LocalizedText;
};

/** Finds what fills spaces between two moments, also inside an open unit. */
export type SpaceUseSource = (
  db: QueryRunner,
  wanted: { readonly spaceIds: readonly string[]; readonly from: Date; readonly to: Date },
) => Promise<readonly SpaceUse[]>;

/** Something that held a place at some time and let it go. */
export type EndedHold = TimeSpan & {
  readonly spaceId: string;
  readonly itemId: string | null;
  readonly endedAt: Date;
};

/** Finds what was to fill spaces between two moments and was called off, with the moment of that. */
export type EndedUseSource = (
  db: QueryRunner,
  wanted: { readonly spaceIds: readonly string[]; readonly from: Date; readonly to: Date },
) => Promise<readonly EndedHold[]>;

/** The modules above that fill spaces. */
export type SpaceClashes = {
  readonly register: (source: SpaceUseSource) => void;
  readonly findUses: SpaceUseSource;
  /** Takes in what is called off, so that its place is offered to those who wait. */
  readonly registerEnded: (source: EndedUseSource) => void;
  readonly findEnded: EndedUseSource;
};

/** Starts an empty list of what fills spaces. */
export function createSpaceClashes(): SpaceClashes {
  const sources: SpaceUseSource[] = [];
  const ended: EndedUseSource[] = [];
  return {
    register: (source) => void sources.push(source),
    findUses: async (db, wanted) => {
      const found: SpaceUse[] = [];
      if (wanted.spaceIds.length > 0) for (const source of sources) found.push(...(await source(db, wanted)));
      return found;
    },
    registerEnded: (source) => void ended.push(source),
    findEnded: async (db, wanted) => {
      const found: EndedHold[] = [];
      if (wanted.spaceIds.length > 0) for (const source of ended) found.push(...(await source(db, wanted)));
      return found;
    },
  };
}
