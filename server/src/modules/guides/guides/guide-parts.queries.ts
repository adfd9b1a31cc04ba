import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { mapSelection } from '../../../platform/db/map-selection';
import type { RawRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { LegalFigure } from '../figures/legal-figure.entity';
import { figures } from '../figures/legal-figures.queries';
import {
  GuideFigureEntity,
  GuideSourceEntity,
  GuideStepEntity,
  GuideTitleEntity,
} from './guide-parts.entity';
import type { GuideSource, GuideStep } from './guide-parts.entity';

/** The tables of the parts of a guide, for writing. */
export const PART_TABLES = {
  steps: table(GuideStepEntity),
  sources: table(GuideSourceEntity),
  figures: table(GuideFigureEntity),
  titles: table(GuideTitleEntity),
} as const;
const steps = mapSelection(PART_TABLES.steps, (row): GuideStep => withTexts(row, 'name', 'hint', 'text'));

/** The most parts of one kind that a guide has. */
export const MOST_PARTS = 40;
const MOST_ROWS = MOST_PARTS * 200;

/** Steps by guide, in their order. */
export const stepsByGuide = defineLoader<string, GuideStep[]>('stepsByGuide', async ({ db }, ids) =>
  groupBy(ids, await steps.list(db, inOrder(ids), ids), (step) => step.guideId),
);

/** Sources by guide, in their order. */
export const sourcesByGuide = defineLoader<string, GuideSource[]>('sourcesByGuide', async ({ db }, ids) =>
  groupBy(ids, await PART_TABLES.sources.list(db, inOrder(ids), ids), (source) => source.guideId),
);

function inOrder(guideIds: readonly string[]): string {
  return `WHERE guide_id IN (${placeholders(guideIds)}) ORDER BY position, id LIMIT ${MOST_ROWS}`;
}

/** Legal figures by guide, in their order. */
export const figuresByGuide = defineLoader<string, LegalFigure[]>('figuresByGuide', async ({ db }, ids) => {
  const rows = await db.query<RawRow & { readonly guideId: string }>(
    `SELECT g.guide_id AS guideId, ${figures.columns} FROM guide_figure g JOIN legal_figure f ON f.id = g.figure_id WHERE g.guide_id IN (${placeholders(ids)}) ORDER BY g.position, f.id LIMIT ${MOST_ROWS}`,
    ids,
  );
  return groupBy(ids, rows, ({ guideId }) => guideId).map((group) => group.map(figures.read));
});

/** Ids of titles by guide, in their order. */
export const titleIdsByGuide = defineLoader<string, string[]>('titleIdsByGuide', async ({ db }, ids) => {
  const rows = await db.query<{ guideId: string; titleId: string }>(
    `SELECT guide_id AS guideId, title_id AS titleId FROM guide_title WHERE guide_id IN (${placeholders(ids)}) ORDER BY position, title_id LIMIT ${MOST_ROWS}`,
    ids,
  );
  return groupBy(ids, rows, ({ guideId }) => guideId).map((group) => group.map(({ titleId }) => titleId));
});

/** Lists the steps of a guide that a member has ticked. */
export async function listTickedSteps(db: Database, memberId: string, guideId: string): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    'SELECT s.id FROM guide_step s JOIN guide_tick t ON t.step_id = s.id AND t.member_id = ? WHERE s.guide_id = ? ORDER BY s.position, s.id',
    [memberId, guideId],
  );
  return rows.map(({ id }) => id);
}

/** Lists the ids of the steps of a guide. */
export async function listStepIds(tx: EntityManager, guideId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>('SELECT id FROM guide_step WHERE guide_id = ?', [guideId]);
  return rows.map(({ id }) => id);
}

/** Locks a step, so that it cannot go until the unit ends, and tells its guide; null when there is none. */
export async function lockStepGuide(db: Database, tx: EntityManager, stepId: string): Promise<string | null> {
  const [step] = await tx.query<{ guideId: string }[]>(
    `SELECT guide_id AS guideId FROM guide_step WHERE id = ?${db.forUpdate}`,
    [stepId],
  );
  return step?.guideId ?? null;
}
