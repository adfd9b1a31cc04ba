import type { EntityManager } from 'typeorm';

import { insertRows } from '../../../../platform/db/write-rows';
import { toInstant } from '../../../../shared/civil-date';
import { ok } from '../../../../shared/result';
import type { SampleMoment } from '../../../../shared/seeded-ids';
import { seededIds } from '../../../../shared/seeded-ids';
import type { SeededRandom } from '../../../../shared/seeded-random';
import { seededRandom } from '../../../../shared/seeded-random';
import { insertSheets, toSheet } from '../answers/sheets.queries';
import type { Answers, SurveyDefinition, SurveyKind, Wave } from '../definition/definition.terms';
import { surveyTable, versionTable } from '../definition/surveys.queries';
import type { SurveyDeps } from '../deps';
import { chooseOutcomeSurvey, findSampleProgramme } from '../outcomes/outcome-surveys.queries';
import { writeSampleFeedback } from './sample-event-sheets';
import { BUSINESS_OUTCOMES, PERCEPTION } from './sample-definitions';

const SHEETS = 60;
/** How many answer in each wave, how many of them do it by then, and the mark of the others; no group is too small. */
const WAVES: readonly (readonly [Wave, number, number, number])[] = [
  ['BEFORE', 18, 5, 2],
  ['AFTER', 16, 8, 3],
  ['DAY_30', 15, 9, 3],
  ['DAY_90', 15, 10, 4],
];
const WORDS = [
  'Buka sampai malam hari, tolong. (contoh)',
  'Petugasnya ramah, anak saya betah. (contoh)',
  'Toilet lantai dua perlu diperbaiki. (contoh)',
  'Internetnya lambat sesudah pukul tiga. (contoh)',
];

/** Makes up what people answered: feedback on events, what they think of the library, and what came of a programme. */
export async function seedSampleSurveys({ db }: Pick<SurveyDeps, 'db'>, moment: SampleMoment): Promise<void> {
  const chance = seededRandom(`${moment.seed}/surveys`);
  const newId = seededIds(moment, 'surveys');
  await db.transaction(async (tx) => {
    await writeSampleFeedback(tx, moment);
    await writePerception(tx, { id: newId('svy'), moment, chance });
    return ok(await writeOutcomes(tx, { id: newId('svy'), moment }));
  });
}

type Sample = { readonly id: string; readonly moment: SampleMoment; readonly chance: SeededRandom };

async function writePerception(tx: EntityManager, { id, moment, chance }: Sample): Promise<void> {
  await writeSurvey(tx, moment, { id, kind: 'GENERAL', slug: 'persepsi-perpustakaan', draft: PERCEPTION });
  const at = toInstant(moment.today);
  const sheets = Array.from({ length: SHEETS }, () => ({
    ...blankSheet(id, perceived(chance)),
    channel: 'LINK' as const,
  }));
  await insertSheets(
    tx,
    sheets.map((sheet) => toSheet(sheet, at)),
  );
}

async function writeOutcomes(tx: EntityManager, { id, moment }: Omit<Sample, 'chance'>): Promise<void> {
  const draft = BUSINESS_OUTCOMES;
  await writeSurvey(tx, moment, { id, kind: 'OUTCOME', slug: 'perubahan-usaha', draft });
  const found = await findSampleProgramme(tx);
  if (!found) return;
  await chooseOutcomeSurvey(tx, found.programmeId, id);
  const at = toInstant(moment.today);
  const sheets = WAVES.flatMap(([wave, count, doing, mark]) =>
    Array.from({ length: count }, (_, place) => ({
      ...blankSheet(id, changed(place < doing, mark)),
      channel: 'INVITATION' as const,
      eventId: found.eventId,
      wave,
    })),
  );
  await insertSheets(
    tx,
    sheets.map((sheet) => toSheet(sheet, at)),
  );
}

function blankSheet(surveyId: string, answers: Answers) {
  return {
    surveyId,
    versionNumber: 1,
    eventId: null,
    sessionId: null,
    wave: null,
    registrationId: null,
    answers,
  };
}

function perceived(chance: SeededRandom): Answers {
  const often = chance.isIn(0.35)
    ? 'weekly'
    : chance.isIn(0.5)
      ? 'monthly'
      : chance.isIn(0.6)
        ? 'rarely'
        : 'never';
  const room = (): string => (chance.isIn(0.6) ? 'good' : chance.isIn(0.6) ? 'fair' : 'poor');
  const mark = (): number => chance.whole(2, 5);
  const why = ['borrow', 'study', 'events', 'children'].filter(() => chance.isIn(0.4));
  const words = chance.isIn(0.3) ? WORDS[chance.whole(0, WORDS.length - 1)] : undefined;
  return {
    often,
    ...(often === 'never'
      ? { barrier: chance.isIn(0.5) ? 'hours' : 'unknown' }
      : why.length > 0
        ? { why }
        : {}),
    welcome: mark(),
    useful: mark(),
    modern: mark(),
    rooms: { reading: room(), children: room(), toilets: room() },
    wish: chance.isIn(0.5) ? 'books' : chance.isIn(0.5) ? 'hours' : 'internet',
    recommend: mark(),
    ...(words === undefined ? {} : { words }),
  };
}

function changed(isDoing: boolean, mark: number): Answers {
  const said = isDoing ? 'yes' : 'no';
  return { knows: isDoing ? mark + 1 : mark, does: said, plans: said };
}

async function writeSurvey(
  tx: EntityManager,
  moment: SampleMoment,
  {
    id,
    kind,
    slug,
    draft,
  }: {
    readonly id: string;
    readonly kind: SurveyKind;
    readonly slug: string;
    readonly draft: SurveyDefinition;
  },
): Promise<void> {
  const at = toInstant(moment.today);
  await insertRows(tx, surveyTable.name, [
    surveyTable.write({
      id,
      kind,
      slug,
      status: 'OPEN',
      titleIndonesian: draft.title.indonesian,
      titleEnglish: draft.title.english,
      opensOn: null,
      closesOn: null,
      draft,
      publishedNumber: 1,
      isChanged: false,
      createdAt: at,
      updatedAt: at,
      isSample: true,
      version: 1,
    }),
  ]);
  const version = { surveyId: id, number: 1, definition: draft, publishedAt: at };
  await insertRows(tx, versionTable.name, [versionTable.write(version)]);
}
