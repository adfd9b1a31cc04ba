import type { CivilDate } from '../../../shared/civil-date';
import { toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { createBranch, createShelvingLocation } from '../../library';
import { describeSubject, insertSubjects } from '../authorities/authorities.queries';
import type { BibliographicRecord } from '../shared/bibliographic-record';
import { blankRecord } from '../shared/bibliographic-record';
import type { ImportOutcome } from '../import/imported-record';
import { readSampleCatalogue } from './read-sample-catalogue';
import type { SampleCatalogue, SampleTitle } from './sample-catalogue';
import type { SampleCopy } from './sample-copies';
import { sampleCopies } from './sample-copies';
import type { CatalogueDeps } from '../catalogue-deps';
import { importRecords } from '../import/import-records';

/** The name of the system that sample records come from. */
export const SAMPLE_SYSTEM = 'contoh';

const ACTOR = { kind: 'system', name: 'sample' } as const;

/**
 * Fills an empty database with the sample catalogue. The same seed and day give the same rows, ids included.
 */
export async function seedSampleCatalogue(
  deps: CatalogueDeps,
  moment: SampleMoment,
): Promise<{ titles: number; mainBranchId: string | null }> {
  const clock = { now: () => toInstant(moment.today) };
  const seeded = { ...deps, clock, newId: seededIds(moment) };
  const sample = readSampleCatalogue();
  const mainBranchId = await createPlaces(seeded, sample);
  await seeded.db.transaction(async (tx) => {
    await insertSubjects(
      tx,
      sample.subjects.map(({ heading, variantHeadings, headingInEnglish }) =>
        describeSubject(seeded.newId('sbj'), {
          heading,
          variantHeadings: [...variantHeadings, headingInEnglish],
        }),
      ),
    );
    return ok(null);
  });
  const copies = sampleCopies(sample.titles, moment);
  const report = await importRecords(seeded, outcomes(sample, copies), {
    actor: ACTOR,
    isSample: true,
    createdAt: (record) => arrivalOf(record, moment.today),
  });
  if (report.failed > 0) throw new Error(`Sample data: ${report.failures[0]?.reason}`);
  return { titles: report.created, mainBranchId };
}

async function createPlaces(deps: CatalogueDeps, sample: SampleCatalogue): Promise<string | null> {
  const ids = new Map<string, string>();
  for (const { code, name, kind, address, phone, note, openingHours } of sample.branches) {
    const created = await createBranch(deps, ACTOR, {
      branch: { code, name, kind, address, phone, note, openingHours, isSample: true },
    });
    if (!created.ok) throw new Error(`Sample branch ${code}: ${created.refusals[0]?.message.EN}`);
    ids.set(code, created.value.id);
  }
  for (const { branchCode, code, name } of sample.shelvingLocations) {
    const created = await createShelvingLocation(deps, ACTOR, {
      branchId: ids.get(branchCode) ?? '',
      code,
      name,
    });
    if (!created.ok) throw new Error(`Sample shelving location ${code}: ${created.refusals[0]?.message.EN}`);
  }
  const main = sample.branches.find(({ kind }) => kind === 'MAIN');
  return ids.get(main?.code ?? '') ?? null;
}

function* outcomes(sample: SampleCatalogue, copies: readonly SampleCopy[]): Generator<ImportOutcome> {
  const copiesOf = new Map<string, SampleCopy[]>();
  for (const copy of copies) copiesOf.set(copy.titleId, [...(copiesOf.get(copy.titleId) ?? []), copy]);
  const people = new Map(sample.contributors.map((contributor) => [contributor.id, contributor]));
  const headings = new Map(sample.subjects.map(({ id, heading }) => [id, heading]));
  let number = 0;
  for (const title of sample.titles) {
    number++;
    const contributions = title.contributions.flatMap(({ contributorId, role, isMain }) => {
      const person = people.get(contributorId);
      if (!person) return [];
      const {
        kind,
        preferredName: name,
        variantNames,
        printedName = null,
        birthYear = null,
        deathYear = null,
      } = person;
      return [{ name, variantNames, kind, role, isMain, printedName, birthYear, deathYear }];
    });
    const subjects = title.subjectIds.flatMap((id) => headings.get(id) ?? []);
    yield {
      position: { kind: 'record', number, byte: 0 },
      warnings: [],
      record: recordOf(title, { contributions, subjects, copies: copiesOf.get(title.id) ?? [] }),
    };
  }
}

function recordOf(
  title: SampleTitle,
  linked: Pick<BibliographicRecord, 'contributions' | 'subjects'> & { copies: readonly SampleCopy[] },
): BibliographicRecord {
  const {
    titleProper,
    subtitle = null,
    originalTitle = null,
    variantTitles,
    responsibility = null,
    edition = null,
    publicationPlace = null,
    publisher = null,
  } = title;
  return {
    ...blankRecord(titleProper),
    source: { system: SAMPLE_SYSTEM, id: title.id },
    subtitle,
    originalTitle,
    variantTitles,
    responsibility,
    edition,
    publicationPlace,
    publisher,
    publicationYear: title.publicationYear ?? null,
    extent: title.pages === undefined ? null : `${title.pages} hlm.`,
    languages: title.languages,
    series: title.series.map(({ title: name, number = null }) => ({ title: name, number })),
    identifiers: identifiersOf(title),
    classifications: classificationsOf(title),
    callNumber: title.callNumber,
    audience: title.audience,
    materialType: title.materialType,
    contributions: linked.contributions,
    subjects: linked.subjects,
    copies: linked.copies.map(recordCopyOf),
  };
}

function classificationsOf(title: SampleTitle): BibliographicRecord['classifications'] {
  return [
    ...(title.islamicClass === undefined
      ? []
      : [{ scheme: 'ISLAM_2X' as const, number: title.islamicClass, edition: null }]),
    { scheme: 'DDC' as const, number: title.dewey, edition: '23' },
  ];
}

function identifiersOf(title: SampleTitle): BibliographicRecord['identifiers'] {
  return [
    ...(title.isbn === undefined ? [] : [{ kind: 'ISBN' as const, printed: title.isbn, qualifier: null }]),
    ...(title.issn === undefined ? [] : [{ kind: 'ISSN' as const, printed: title.issn, qualifier: null }]),
  ];
}

function recordCopyOf(copy: SampleCopy): BibliographicRecord['copies'][number] {
  return {
    barcode: copy.barcode,
    branchCode: copy.branchCode,
    shelvingLocation: copy.shelvingLocationCode,
    callNumber: null,
    status: copy.status,
    isReferenceOnly: copy.isReferenceOnly,
    staffNote: null,
    acquisition: copy.acquisition,
  };
}

function arrivalOf(record: BibliographicRecord, today: CivilDate): Date {
  const dates = record.copies.flatMap((copy) => copy.acquisition?.date ?? []).sort();
  return toInstant(dates[0] ?? today, '08:00');
}
