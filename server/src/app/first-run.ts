import * as path from 'node:path';

import { seedSampleBusinesses } from '../modules/business';
import { seedSampleCatalogue } from '../modules/catalogue';
import { seedSampleCirculation, seedSampleClassSets } from '../modules/circulation';
import { seedSampleConsultations } from '../modules/consultations';
import { seedSampleLists, seedSampleReviews } from '../modules/community';
import {
  seedSampleCases,
  seedSampleCheck,
  seedSamplePages,
  seedSampleSkm,
  seedSampleStandards,
  seedSampleSurveys,
} from '../modules/feedback';
import { seedSampleDevelopment } from '../modules/development';
import { seedSampleGuides } from '../modules/guides';
import { seedSampleComputers, seedSampleInternet } from '../modules/internet';
import { SAMPLE_MEMBER_PASSWORD, sampleSignIns, seedSampleMembers } from '../modules/members';
import { seedSamplePartners, seedSampleWebhook } from '../modules/partners';
import { seedSamplePartnerActs, seedSampleProgrammes } from '../modules/programmes';
import { seedSampleAssessments } from '../modules/privacy';
import { seedSampleReports } from '../modules/reporting';
import { seedSampleLetters, seedSampleShifts, seedSampleVolunteers } from '../modules/volunteers';
import { seedSampleVisits } from '../modules/visits';
import { issueSetUpToken, SAMPLE_STAFF, seedSampleStaff } from '../modules/staff';
import { DATA_KEY_FILE } from '../platform/auth/keys/data-key';
import { seedSampleBookings, seedSampleSpaceCounts, seedSamplePlaces } from '../modules/spaces';
import { readSetting, writeSetting } from '../platform/db/setting';
import { seedSampleNewsletters } from '../modules/newsletters';
import { seedSamplePosts, seedSampleStories } from '../modules/publishing';
import { SAMPLE_MODE } from '../platform/sample-mode';
import { toCivilDate, toInstant } from '../shared/civil-date';
import { ok } from '../shared/result';
import type { SampleMoment } from '../shared/seeded-ids';
import { seededIds } from '../shared/seeded-ids';
import type { App } from './create-app';
import { isEmptyLibrary } from './first-run.queries';
import { collectPersonalData } from './personal-data';

const SEED = 20_261_124;

/**
 * Fills an empty database with the sample library: deterministic in the seed and the day, whatever the time
 * is. Returns how many titles it has.
 */
export async function seedSampleLibrary(running: App, seed = SEED): Promise<number> {
  const today = toCivilDate(running.clock.now());
  const house = { ...running, ...stillIn({ seed, today }) };
  const { titles, mainBranchId } = await seedSampleCatalogue(house, { seed, today });
  await seedSampleStaff(house, mainBranchId);
  await seedSampleMembers(house, { seed, today });
  await seedSampleCirculation(house, { seed, today });
  await seedSampleVisits(house, { seed, today });
  await seedSampleInternet(house, { seed, today });
  await seedSamplePartners(house);
  await seedSampleProgrammes(house, { seed, today });
  await seedSamplePlaces(house, { seed, today });
  await seedSampleComputers(house, { seed, today });
  await seedSampleBookings(house, { seed, today });
  await seedSampleSpaceCounts(house, { seed, today });
  await seedSampleBusinesses(house, { seed, today });
  await seedSampleReviews(house, { seed, today });
  await seedSampleLists(house, { seed, today });
  await seedSampleConsultations(house, { seed, today });
  await seedSampleVolunteers(house, { seed, today });
  await seedSampleShifts(house, { seed, today });
  await seedSampleLetters(house, { seed, today });
  await seedSampleGuides(house, { seed, today });
  await seedSamplePages(house, { seed, today });
  await seedSampleStories(house, { seed, today });
  await seedSampleNewsletters(house, { seed, today });
  await seedSamplePosts(house, { seed, today });
  await seedSampleStandards(house, { seed, today });
  await seedSampleCheck(house, { seed, today });
  await seedSamplePartnerActs(house);
  await seedSampleWebhook(house);
  await seedSampleClassSets(house);
  await seedSampleCases(house, { seed, today });
  await seedSampleSkm(house, { seed, today });
  await seedSampleSurveys(house, { seed, today });
  await seedSampleAssessments(
    { db: house.db, personalData: collectPersonalData(house.modules) },
    { seed, today },
  );
  await seedSampleDevelopment(house, { seed, today });
  await seedSampleReports(house, { seed, today });
  await house.db.transaction(async (tx) => ok(await writeSetting(tx, SAMPLE_MODE, '1')));
  return titles;
}

/**
 * Stops the clock at the beginning of the day, so that nothing is of later, and makes the ids from the seed:
 * the same day gives the same library twice.
 */
function stillIn(moment: SampleMoment): Pick<App, 'clock' | 'newId'> {
  const now = toInstant(moment.today);
  return { clock: { now: () => now }, newId: seededIds(moment, 'library/') };
}

/**
 * Tells whether a first start may create the sample library: the database is empty, and nobody has left the
 * sample before.
 */
export async function wantsSample(house: App): Promise<boolean> {
  return (await readSetting(house.db, SAMPLE_MODE)) === null && (await isEmptyLibrary(house.db));
}

/** The lines printed after a start: addresses, sample sign-ins or the one-time set-up link. */
export async function greeting(house: App, port: number): Promise<string> {
  const { publicOrigin, staffOrigin } = house.config;
  const at = (origin: string): string =>
    port === house.config.port ? origin : origin.replace(/:\d+$/, `:${port}`);
  const isSample = (await readSetting(house.db, SAMPLE_MODE)) === '1';
  const token = isSample ? null : await issueSetUpToken(house);
  const lines = [
    '',
    '  Pustaka Pasuruan',
    `    Portal        ${at(publicOrigin)}/`,
    `    Back office   ${at(staffOrigin)}/staff/`,
    `    GraphQL       ${at(publicOrigin)}/graphql`,
    `    Health        ${at(publicOrigin)}/healthz  ${at(publicOrigin)}/readyz`,
    ...(isSample ? await sampleLines(house) : []),
    ...(house.config.dataKey === null && !isSample
      ? [
          '',
          `  Identity numbers are encrypted with a key of this installation: keep a copy of ${path.join(house.config.dataDir, DATA_KEY_FILE)}, backups do not hold it.`,
        ]
      : []),
    ...(token === null
      ? []
      : [
          '',
          '  Nobody works here yet. Make the first administrator (this link works once):',
          `    ${at(staffOrigin)}/staff/set-up?token=${token}`,
        ]),
    '',
  ];
  return lines.join('\n');
}

async function sampleLines({ db }: App): Promise<string[]> {
  const members = await sampleSignIns(db);
  return [
    '',
    '  Sample data (contoh). Sign in to the back office with',
    ...SAMPLE_STAFF.map(
      ({ email, password, roleCodes }) => `    ${email.padEnd(28)} ${password}   (${roleCodes.join(', ')})`,
    ),
    '  and to the portal with',
    ...members.map(
      ({ cardNumber, name }) => `    ${cardNumber.padEnd(28)} ${SAMPLE_MEMBER_PASSWORD}    (${name})`,
    ),
  ];
}
