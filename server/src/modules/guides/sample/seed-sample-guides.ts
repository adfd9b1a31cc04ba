import * as fs from 'node:fs';
import * as path from 'node:path';

import * as v from 'valibot';

import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { addDays, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { GUIDE_SECTORS, GUIDE_STAGES, GUIDE_NEEDS } from '../guide.terms';
import { TEMPLATE_CODES } from '../tools/templates.rules';
import type { GuidesDeps } from '../deps';
import { createGuide } from '../guides/save-guide';

const FILE = path.resolve(__dirname, '../../../../sample/guides.jsonl');
const SAMPLE: Actor = { kind: 'system', name: 'sample' };

const both = v.object({ indonesian: v.string(), english: v.string() });

/** A guide as the sample has it: titles by their names, the day of the last check as days ago. */
const guideShape = v.object({
  slug: v.string(),
  need: v.picklist(GUIDE_NEEDS),
  stages: v.array(v.picklist(GUIDE_STAGES)),
  sectors: v.array(v.picklist(GUIDE_SECTORS)),
  name: both,
  summary: both,
  duration: both,
  cost: both,
  needed: both,
  keywords: v.string(),
  figures: v.array(v.string()),
  titles: v.array(v.string()),
  reviewedDaysAgo: v.number(),
  hasProgramme: v.boolean(),
  sources: v.array(v.object({ name: v.string(), url: v.optional(v.string()) })),
  steps: v.array(
    v.object({
      name: both,
      hint: v.optional(both),
      text: v.optional(both),
      linkUrl: v.optional(v.string()),
      template: v.optional(v.picklist(TEMPLATE_CODES)),
    }),
  ),
});

type SampleGuide = v.InferOutput<typeof guideShape>;

/**
 * Fills the sample library with guides, after its catalogue and programmes. The same seed and day give the
 * same rows.
 */
export async function seedSampleGuides(
  { db }: { readonly db: Database },
  moment: SampleMoment,
): Promise<{ guides: number }> {
  const deps: GuidesDeps = {
    db,
    clock: { now: () => toInstant(moment.today, '06:00') },
    newId: seededIds(moment, 'guides/'),
  };
  const guides = fs
    .readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => v.parse(guideShape, JSON.parse(line)));
  const programme = await programmeForBusinesses(db);
  for (const [position, guide] of guides.entries())
    await writeGuide(deps, { guide, position, programme, today: moment.today });
  await db.transaction(async (tx) => ok(await tx.query('UPDATE guide SET is_sample = 1')));
  return { guides: guides.length };
}

async function writeGuide(
  deps: GuidesDeps,
  {
    guide,
    position,
    programme,
    today,
  }: { guide: SampleGuide; position: number; programme: string | null; today: string },
): Promise<void> {
  const { need, name, figures, titles, reviewedDaysAgo, hasProgramme, ...details } = guide;
  const result = await createGuide(deps, SAMPLE, {
    need,
    name,
    details: {
      ...details,
      status: 'PUBLISHED',
      position,
      programmeId: hasProgramme ? programme : null,
      reviewedOn: addDays(today, -reviewedDaysAgo),
      figureIds: await idsOf(deps.db, 'SELECT id, code AS word FROM legal_figure WHERE code', figures),
      titleIds: await idsOf(
        deps.db,
        'SELECT MIN(id) AS id, title_proper AS word FROM title WHERE title_proper',
        titles,
        ' GROUP BY title_proper',
      ),
    },
  });
  if (!result.ok)
    throw new Error(
      `The sample guide ${guide.slug} could not be written: ${result.refusals[0]?.message.EN} (${result.refusals[0]?.field?.join('.')})`,
    );
}

async function programmeForBusinesses(db: Database): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    "SELECT id FROM programme WHERE kind = 'BUSINESS_TRAINING' ORDER BY position, id LIMIT 1",
  );
  return row?.id ?? null;
}

/** Finds what has these words, in the order of the words. */
async function idsOf(
  db: Database,
  select: string,
  words: readonly string[],
  grouping = '',
): Promise<string[]> {
  if (words.length === 0) return [];
  const rows = await db.query<{ id: string; word: string }>(
    `${select} IN (${placeholders(words)})${grouping}`,
    words,
  );
  return words.flatMap((word) => rows.find((row) => row.word === word)?.id ?? []);
}
