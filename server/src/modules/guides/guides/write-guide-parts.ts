import type { EntityManager } from 'typeorm';

import { missingIds } from '../../../platform/db/missing-ids';
import type { EntityRow } from '../../../platform/db/table';
import { toTextColumns } from '../../../platform/db/texts';
import { deleteRows, insertRows, replaceRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { InputValidator } from '../../../platform/validation/input-validator';
import { CATALOGUE_NOUNS } from '../../catalogue';
import { notFound } from '../../../platform/validation/refusals';
import { readLink, readParagraphs, readRequiredText, readText } from '../../../platform/validation/read-text';
import type {
  GuideFigureEntity,
  GuideSourceEntity,
  GuideStepEntity,
  GuideTitleEntity,
} from './guide-parts.entity';
import { listStepIds, MOST_PARTS, PART_TABLES } from './guide-parts.queries';
import { GUIDE_NOUNS } from '../deps';
import type { GuidesDeps } from '../deps';
import type { GuideDetails, SourceEntry, StepEntry } from './read-guide-details';
import { WRONG_LINK } from './read-guide-details';
import { say } from '../words/say';

/** The parts of a guide that were given; what is null keeps its rows. */
export type GuideParts = {
  readonly steps: readonly EntityRow<GuideStepEntity>[] | null;
  readonly sources: readonly EntityRow<GuideSourceEntity>[] | null;
  readonly figures: readonly EntityRow<GuideFigureEntity>[] | null;
  readonly titles: readonly EntityRow<GuideTitleEntity>[] | null;
};

const STEP_NAME = say('writeGuideParts.stepName');
const SOURCE_NAME = say('shared.source');

/** Reads the parts of a guide that were given into rows; what is wrong stands in the form. */
export function readParts(
  deps: GuidesDeps,
  form: InputValidator,
  guideId: string,
  details: GuideDetails,
): GuideParts {
  const newId = (prefix: string): string => deps.newId(prefix, deps.clock.now());
  const listUnique = (ids: readonly string[], field: 'figureIds' | 'titleIds'): string[] => [
    ...new Set(form.list(ids, MOST_PARTS, field)),
  ];
  const { steps, sources, figureIds, titleIds } = details;
  return {
    steps:
      steps == null
        ? null
        : form.list(steps, MOST_PARTS, 'steps').map((step, position) => ({
            id: step.id ?? newId('gst'),
            guideId,
            ...readStep(form, step, String(position)),
            position,
          })),
    sources:
      sources == null
        ? null
        : form.list(sources, MOST_PARTS, 'sources').map((source, position) => ({
            id: newId('gsr'),
            guideId,
            ...readSource(form, source, String(position)),
            position,
          })),
    figures:
      figureIds == null
        ? null
        : listUnique(figureIds, 'figureIds').map((figureId, position) => ({ guideId, figureId, position })),
    titles:
      titleIds == null
        ? null
        : listUnique(titleIds, 'titleIds').map((titleId, position) => ({ guideId, titleId, position })),
  };
}

function readSource(
  form: InputValidator,
  { name, url }: SourceEntry,
  index: string,
): Pick<GuideSourceEntity, 'name' | 'url'> {
  return {
    name: form.requiredLine(name, { longest: 200, what: SOURCE_NAME }, 'sources', index, 'name'),
    url: readLink(form, url, { message: WRONG_LINK, field: ['sources', index, 'url'] }),
  };
}

function readStep(
  form: InputValidator,
  step: StepEntry,
  index: string,
): Omit<EntityRow<GuideStepEntity>, 'id' | 'guideId' | 'position'> {
  const at = ['steps', index] as const;
  return {
    ...toTextColumns(
      'name',
      readRequiredText(form, step.name, { longest: 160, what: STEP_NAME, field: [...at, 'name'] }),
    ),
    ...toTextColumns('hint', readText(form, step.hint, { longest: 200, field: [...at, 'hint'] })),
    ...toTextColumns('text', readParagraphs(form, step.text, { longest: 5_000, field: [...at, 'text'] })),
    linkUrl: readLink(form, step.linkUrl, { message: WRONG_LINK, field: [...at, 'linkUrl'] }),
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
  { steps, sources, figures, titles }: GuideParts,
): Promise<void> {
  if (steps !== null) await replaceSteps(tx, guideId, steps);
  const guide = { column: 'guide_id', id: guideId };
  await replaceRows(tx, PART_TABLES.sources, guide, sources);
  await replaceRows(tx, PART_TABLES.figures, guide, figures);
  await replaceRows(tx, PART_TABLES.titles, guide, titles);
}

async function replaceSteps(
  tx: EntityManager,
  guideId: string,
  steps: readonly EntityRow<GuideStepEntity>[],
): Promise<void> {
  const { name, write } = PART_TABLES.steps;
  const known = new Set(await listStepIds(tx, guideId));
  const wanted = new Set(steps.map(({ id }) => id));
  await deleteRows(
    tx,
    name,
    'id',
    [...known].filter((id) => !wanted.has(id)),
  );
  for (const { id, ...step } of steps.filter((step) => known.has(step.id)))
    await updateRow(tx, name, id, write(step));
  await insertRows(tx, name, steps.filter((step) => !known.has(step.id)).map(write));
}
