import type { Database } from '../../../platform/db/database';
import { toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import { figuresByGuide, sourcesByGuide, stepsByGuide } from '../guides/guide-parts.queries';
import { guideBySlug } from '../guides/guides.queries';
import { dayInFull } from './figure-text';
import { writeChecklist } from './guide-checklist';
import { writePaper } from './template-papers';
import { writeSheet } from './template-sheets';
import { templateOfFile } from './templates.rules';

/** A file that people take home. */
export type GuideFile = { readonly type: string; readonly content: Buffer | string };

/** Writes a published guide as a list to print, under the name of the library; null when there is none. */
export async function guideChecklist(
  db: Database,
  { slug, now, ...print }: { slug: string; locale: Locale; library: string; now: Date; address: string },
): Promise<GuideFile | null> {
  const guide = await guideBySlug(db, slug);
  if (guide?.status !== 'PUBLISHED') return null;
  const { locale } = print;
  const scope = { db, locale };
  const [[steps = []], [sources = []], [figures = []]] = await Promise.all([
    partsOf(stepsByGuide.batch(scope, [guide.id])),
    partsOf(sourcesByGuide.batch(scope, [guide.id])),
    partsOf(figuresByGuide.batch(scope, [guide.id])),
  ]);
  const content = await writeChecklist({
    guide,
    steps,
    sources,
    figures,
    ...print,
    printedAt: now,
    printedOn: dayInFull(toCivilDate(now), locale),
  });
  return { type: 'application/pdf', content };
}

/** Writes a template by the name of its file, papers under the name of the library; null when there is none. */
export async function templateFile(name: string, library: string): Promise<GuideFile | null> {
  const code = templateOfFile(name);
  switch (code) {
    case undefined:
      return null;
    case 'CASH_BOOK':
    case 'PRICE_SHEET':
    case 'CASH_FLOW':
      return { type: 'text/csv; charset=utf-8', content: writeSheet(code) };
    default:
      return { type: 'application/pdf', content: await writePaper(code, library) };
  }
}

async function partsOf<Part>(batch: Promise<readonly (Part | Error)[]>): Promise<readonly Part[]> {
  const parts = await batch;
  const fault = parts.find((part) => part instanceof Error);
  if (fault) throw fault;
  return parts.filter((part): part is Part => !(part instanceof Error));
}
