import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { GenericSchema, InferOutput } from 'valibot';
import { safeParse } from 'valibot';

import type { RecordCallNumber } from '../shared/bibliographic-record';
import { composeCallNumber } from '../classification/call-number';
import type { SampleCatalogue, SampleContribution, SampleContributor, SampleTitle } from './sample-catalogue';
import {
  branchShape,
  contributorShape,
  shelvingLocationShape,
  subjectShape,
  titleShape,
  workShape,
} from './sample-shapes';

type TitleFacts = InferOutput<typeof titleShape>;

/** From src and from dist it is equally far to the data that ships with the server. */
const SAMPLE_FOLDER = join(__dirname, '..', '..', '..', '..', 'sample');
const MAIN_ROLES: ReadonlySet<string> = new Set(['AUTHOR', 'COMPILER', 'COMPOSER']);

/**
 * Reads the sample catalogue that ships with the server; a line that is not as described stops it, with file
 * and line.
 */
export function readSampleCatalogue(): SampleCatalogue {
  const contributors = readLines('contributors.jsonl', contributorShape);
  const byId = new Map(contributors.map((contributor) => [contributor.id, contributor]));
  return {
    branches: readLines('branches.jsonl', branchShape).map((branch) => ({ ...branch, isSample: true })),
    shelvingLocations: readLines('shelving-locations.jsonl', shelvingLocationShape),
    contributors,
    subjects: readLines('subjects.jsonl', subjectShape),
    works: readLines('works.jsonl', workShape),
    titles: readLines('titles.jsonl', titleShape).map((facts) => completeTitle(facts, byId)),
  };
}

function readLines<Shape extends GenericSchema>(file: string, shape: Shape): InferOutput<Shape>[] {
  const lines = readFileSync(join(SAMPLE_FOLDER, file), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line, index) => readLine(line, shape, `${file}:${index + 1}`));
}

function readLine<Shape extends GenericSchema>(
  line: string,
  shape: Shape,
  place: string,
): InferOutput<Shape> {
  const reading = safeParse(shape, JSON.parse(line), { abortEarly: true });
  if (reading.success) return reading.output;
  throw new Error(`Sample data at ${place}: ${reading.issues[0].message}`);
}

function completeTitle(facts: TitleFacts, contributors: ReadonlyMap<string, SampleContributor>): SampleTitle {
  const contributions = withMainEntry(facts.contributions);
  return {
    ...facts,
    contributions,
    callNumber: callNumberOf(facts, entryOf(facts, contributions, contributors)),
  };
}

/** Films and edited books have no main entry: they stand under their title. */
function withMainEntry(contributions: TitleFacts['contributions']): SampleContribution[] {
  const main = contributions.findIndex(({ role }) => MAIN_ROLES.has(role));
  return contributions.map((contribution, place) => ({ ...contribution, isMain: place === main }));
}

function entryOf(
  facts: TitleFacts,
  contributions: readonly SampleContribution[],
  contributors: ReadonlyMap<string, SampleContributor>,
): string {
  const main = contributions.find(({ isMain }) => isMain);
  return (main && contributors.get(main.contributorId)?.preferredName) ?? facts.titleProper;
}

function callNumberOf(facts: TitleFacts, entry: string): RecordCallNumber {
  const classNumber = facts.islamicClass ?? facts.dewey;
  const prefix = shelfPrefix(facts);
  return composeCallNumber({
    classNumber,
    entry,
    title: facts.titleProper,
    ...(prefix === undefined ? {} : { prefix }),
  });
}

/** R for what may not leave the house, A (anak) for children's books. */
function shelfPrefix({ isReferenceOnly, audience }: TitleFacts): string | undefined {
  if (isReferenceOnly) return 'R';
  return audience === 'CHILDREN' ? 'A' : undefined;
}
