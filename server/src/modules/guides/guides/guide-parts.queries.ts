import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { LocalizedText } from '../../../shared/locale';
import type { TemplateCode } from '../tools/templates.rules';
import { TEMPLATE_CODES } from '../tools/templates.rules';
import type { LegalFigure, LegalFigureRow } from '../figures/legal-figures.queries';
import { FIGURE_COLUMNS, toFigure } from '../figures/legal-figures.queries';
import { localized } from '../localized';

/** One step of a guide. */
export type GuideStep = {
  readonly id: string;
  readonly guideId: string;
  readonly name: LocalizedText;
  readonly hint: LocalizedText | null;
  readonly text: LocalizedText | null;
  readonly linkUrl: string | null;
  readonly template: TemplateCode | null;
};

/** Where a guide has its facts from. */
export type GuideSource = {
  readonly id: string;
  readonly guideId: string;
  readonly name: string;
  readonly url: string | null;
};

/** The most parts of one kind that a guide has. */
export const MOST_PARTS = 40;
const MOST_ROWS = MOST_PARTS * 200;

type StepRow = {
  id: string;
  guide_id: string;
  name_id: string;
  name_en: string | null;
  hint_id: string | null;
  hint_en: string | null;
  text_id: string | null;
  text_en: string | null;
  link_url: string | null;
  template: string | null;
};

/** Steps by guide, in their order. */
export const stepsByGuide = defineLoader<string, GuideStep[]>('stepsByGuide', async ({ db }, ids) => {
  const sql = `SELECT id, guide_id, name_id, name_en, hint_id, hint_en, text_id, text_en, link_url, template FROM guide_step WHERE guide_id IN (${placeholders(ids)}) ORDER BY position, id LIMIT ${MOST_ROWS}`;
  return groupBy(ids, (await db.query<StepRow>(sql, ids)).map(toStep), (step) => step.guideId);
});

/** Sources by guide, in their order. */
export const sourcesByGuide = defineLoader<string, GuideSource[]>('sourcesByGuide', async ({ db }, ids) => {
  const sql = `SELECT id, guide_id AS guideId, name, url FROM guide_source WHERE guide_id IN (${placeholders(ids)}) ORDER BY position, id LIMIT ${MOST_ROWS}`;
  return groupBy(ids, await db.query<GuideSource>(sql, ids), (source) => source.guideId);
});

/** Legal figures by guide, in their order. */
export const figuresByGuide = defineLoader<string, LegalFigure[]>('figuresByGuide', async ({ db }, ids) => {
  const columns = FIGURE_COLUMNS.split(', ')
    .map((name) => `f.${name}`)
    .join(', ');
  const sql = `SELECT g.guide_id, ${columns} FROM guide_figure g JOIN legal_figure f ON f.id = g.figure_id WHERE g.guide_id IN (${placeholders(ids)}) ORDER BY g.position, f.id LIMIT ${MOST_ROWS}`;
  const rows = await db.query<LegalFigureRow & { guide_id: string }>(sql, ids);
  return groupBy(ids, rows, (row) => row.guide_id).map((group) => group.map(toFigure));
});

/** Ids of titles by guide, in their order. */
export const titleIdsByGuide = defineLoader<string, string[]>('titleIdsByGuide', async ({ db }, ids) => {
  const sql = `SELECT guide_id, title_id FROM guide_title WHERE guide_id IN (${placeholders(ids)}) ORDER BY position, title_id LIMIT ${MOST_ROWS}`;
  const rows = await db.query<{ guide_id: string; title_id: string }>(sql, ids);
  return groupBy(ids, rows, (row) => row.guide_id).map((group) => group.map(({ title_id: id }) => id));
});

/** Lists the steps of a guide that a member has ticked. */
export async function listTickedSteps(db: Database, memberId: string, guideId: string): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    'SELECT s.id FROM guide_step s JOIN guide_tick t ON t.step_id = s.id AND t.member_id = ? WHERE s.guide_id = ? ORDER BY s.position, s.id',
    [memberId, guideId],
  );
  return rows.map(({ id }) => id);
}

function toStep(row: StepRow): GuideStep {
  return {
    id: row.id,
    guideId: row.guide_id,
    name: { indonesian: row.name_id, english: row.name_en },
    hint: localized(row.hint_id, row.hint_en),
    text: localized(row.text_id, row.text_en),
    linkUrl: row.link_url,
    template: TEMPLATE_CODES.find((code) => code === row.template) ?? null,
  };
}
