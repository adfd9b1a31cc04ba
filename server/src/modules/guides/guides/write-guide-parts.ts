import type { EntityManager } from 'typeorm';

import { missingIds } from '../../../platform/db/missing-ids';
import { deleteRows, insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { InputValidator } from '../../../platform/validation/input-validator';
import { CATALOGUE_NOUNS } from '../../catalogue';
import { notFound } from '../../../platform/validation/refusals';
import { listStepIds, MOST_PARTS } from './guide-parts.queries';
import { GUIDE_NOUNS } from '../deps';
import type { GuidesDeps } from '../deps';
import type { Columns, GuideDetails, StepEntry } from './read-guide-details';
import { readLink, readText } from './read-guide-details';

type Rows = readonly Columns[];

/** The parts of a guide that were given, as rows; what is absent keeps its rows. */
export type GuideParts = {
  readonly steps: Rows | null;
  readonly others: Readonly<Partial<Record<'guide_source' | 'guide_figure' | 'guide_title', Rows>>>;
};

const STEP_NAME = { ID: 'nama langkah', EN: 'the name of the step' };
const SOURCE_NAME = { ID: 'nama sumber', EN: 'the name of the source' };

/** Reads the parts of a guide that were given into rows; what is wrong stands in the form. */
export function readParts(
  deps: GuidesDeps,
  form: InputValidator,
  guideId: string,
  details: GuideDetails,
): GuideParts {
  const newId = (prefix: string): string => deps.newId(prefix, deps.clock.now());
  const steps =
    details.steps == null
      ? null
      : form.list(details.steps, MOST_PARTS, 'steps').map((step, position) => ({
          id: step.id ?? newId('gst'),
          guide_id: guideId,
          ...readStep(form, step, String(position)),
          position,
        }));
  const links = (ids: readonly string[], field: 'figureIds' | 'titleIds', column: string): Rows =>
    [...new Set(form.list(ids, MOST_PARTS, field))].map((id, position) => ({
      guide_id: guideId,
      [column]: id,
      position,
    }));
  return {
    steps,
    others: {
      ...(details.sources == null
        ? {}
        : {
            guide_source: readSources(details.sources, { form, guideId, newId }),
          }),
      ...(details.figureIds == null
        ? {}
        : { guide_figure: links(details.figureIds, 'figureIds', 'figure_id') }),
      ...(details.titleIds == null ? {} : { guide_title: links(details.titleIds, 'titleIds', 'title_id') }),
    },
  };
}

function readSources(
  sources: NonNullable<GuideDetails['sources']>,
  { form, guideId, newId }: { form: InputValidator; guideId: string; newId: (prefix: string) => string },
): Rows {
  return form.list(sources, MOST_PARTS, 'sources').map(({ name, url }, position) => ({
    id: newId('gsr'),
    guide_id: guideId,
    name: form.requiredLine(name, { longest: 200, what: SOURCE_NAME }, 'sources', String(position), 'name'),
    url: readLink(form, url, 'sources', String(position), 'url'),
    position,
  }));
}

function readStep(form: InputValidator, step: StepEntry, index: string): Columns {
  const at = ['steps', index] as const;
  return {
    name_id: form.requiredLine(
      step.name.indonesian,
      { longest: 160, what: STEP_NAME },
      ...at,
      'name',
      'indonesian',
    ),
    name_en: form.line(step.name.english, 160, ...at, 'name', 'english'),
    ...readText(form, step.hint, { column: 'hint', longest: 200, field: [...at, 'hint'] }),
    text_id: form.paragraphs(step.text?.indonesian, 5_000, ...at, 'text', 'indonesian'),
    text_en: form.paragraphs(step.text?.english, 5_000, ...at, 'text', 'english'),
    link_url: readLink(form, step.linkUrl, ...at, 'linkUrl'),
    template: step.template ?? null,
  };
}

/** Finds references of a guide that lead nowhere: programme, titles, figures, and steps of other guides. */
export async function referenceRefusals(
  tx: EntityManager,
  { guideId, details, path }: { guideId: string; details: GuideDetails; path: readonly string[] },
): Promise<Refusal[]> {
  const ownSteps = new Set(await listStepIds(tx, guideId));
  const programme = await missingIds(
    tx,
    'programme',
    details.programmeId == null ? [] : [details.programmeId],
  );
  const [figures, titles] = [
    new Set(await missingIds(tx, 'legal_figure', details.figureIds ?? [])),
    new Set(await missingIds(tx, 'title', details.titleIds ?? [])),
  ];
  const kept = (details.steps ?? []).map(({ id }) => id ?? null);
  return [
    ...programme.map(() => notFound([...path, 'programmeId'], GUIDE_NOUNS.programme)),
    ...(details.figureIds ?? []).flatMap((id, index) =>
      figures.has(id) ? [notFound([...path, 'figureIds', String(index)], GUIDE_NOUNS.figure)] : [],
    ),
    ...(details.titleIds ?? []).flatMap((id, index) =>
      titles.has(id) ? [notFound([...path, 'titleIds', String(index)], CATALOGUE_NOUNS.title)] : [],
    ),
    ...kept.flatMap((id, index) =>
      id !== null && (!ownSteps.has(id) || kept.indexOf(id) !== index)
        ? [notFound([...path, 'steps', String(index), 'id'], GUIDE_NOUNS.step)]
        : [],
    ),
  ];
}

/**
 * Replaces the parts of a guide that were given; steps that stay keep their rows, and with them the ticks of
 * members.
 */
export async function replaceParts(
  tx: EntityManager,
  guideId: string,
  { steps, others }: GuideParts,
): Promise<void> {
  if (steps !== null) await replaceSteps(tx, guideId, steps);
  for (const [table, rows] of Object.entries(others)) {
    await deleteRows(tx, table, 'guide_id', [guideId]);
    await insertRows(tx, table, rows);
  }
}

async function replaceSteps(tx: EntityManager, guideId: string, steps: Rows): Promise<void> {
  const known = await listStepIds(tx, guideId);
  const wanted = new Set(steps.map(({ id }) => id));
  await deleteRows(
    tx,
    'guide_step',
    'id',
    known.filter((id) => !wanted.has(id)),
  );
  for (const { id, ...columns } of steps.filter((step) => known.includes(String(step['id']))))
    await updateRow(tx, 'guide_step', String(id), columns);
  await insertRows(
    tx,
    'guide_step',
    steps.filter((step) => !known.includes(String(step['id']))),
  );
}
