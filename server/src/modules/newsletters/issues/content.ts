import type { EntityManager } from 'typeorm';
import * as v from 'valibot';

import type { LocalizedText } from '../../../shared/locale';
import type { NewsletterBlock } from './newsletter.entity';
import type { ContentItem } from './content.terms';
import { comingEvents, newestStories, newestTitles } from './content.queries';

const text = v.object({ indonesian: v.string(), english: v.nullable(v.string()) });
const CONTENT = v.array(
  v.object({
    heading: v.nullable(text),
    text: v.nullable(text),
    items: v.array(v.object({ title: text, note: text, path: v.string() })),
  }),
);

/** A block as readers see it. */
export type FilledBlock = {
  readonly heading: LocalizedText | null;
  readonly text: LocalizedText | null;
  readonly items: readonly ContentItem[];
};

/** Fills blocks with what staff wrote and with what their rules find now; a rule that finds nothing leaves its block out. */
export async function fillBlocks(
  tx: EntityManager,
  blocks: readonly NewsletterBlock[],
  now: Date,
): Promise<readonly FilledBlock[]> {
  const filled: FilledBlock[] = [];
  for (const block of blocks) {
    const { heading, text: written } = block;
    const items = await itemsOf(tx, block, now);
    if (block.kind === 'TEXT' || items.length > 0) filled.push({ heading, text: written, items });
  }
  return filled;
}

function itemsOf(tx: EntityManager, block: NewsletterBlock, now: Date): Promise<readonly ContentItem[]> {
  const { amount, isForChildren } = block;
  switch (block.kind) {
    case 'TEXT':
      return Promise.resolve([]);
    case 'NEW_TITLES':
      return newestTitles(tx, { amount, isForChildren });
    case 'EVENTS':
      return comingEvents(tx, { amount, isForChildren, now });
    case 'STORIES':
      return newestStories(tx, amount);
  }
}

/** Keeps filled blocks with the issue. */
export function writeContent(blocks: readonly FilledBlock[]): string {
  return JSON.stringify(blocks);
}

/** Reads blocks that were kept with an issue. */
export function readContent(content: string): readonly FilledBlock[] {
  return v.parse(CONTENT, JSON.parse(content));
}
