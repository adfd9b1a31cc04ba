import * as path from 'node:path';

import type { GraphQLSchema } from 'graphql';

import { createBusinessModule } from '../modules/business';
import { createCatalogue } from '../modules/catalogue';
import { createCommunity } from '../modules/community';
import { createCirculation, createServiceTill, writeSeedRules } from '../modules/circulation';
import { createDevelopment } from '../modules/development';
import { createConsultations } from '../modules/consultations';
import { createFeedback, writeStandardSurvey } from '../modules/feedback';
import { createGuides, enterLegalFigures } from '../modules/guides';
import { createInternet } from '../modules/internet';
import { createClosureEffects, createLibrary, enterHolidays } from '../modules/library';
import {
  createDataRights,
  createMemberMerge,
  createMembers,
  updateMemberCategories,
} from '../modules/members';
import { createMessages, phoneMessages } from '../modules/messages';
import { ApiKeyGate, createPartners, createWebhooks } from '../modules/partners';
import { createPrivacy, findBreachFacts } from '../modules/privacy';
import { createDoorHelpers, createProgrammes } from '../modules/programmes';
import { createLinkResults } from '../modules/publishing';
import { createMonthPage, createReporting, createReports } from '../modules/reporting';
import type { SpaceClashes } from '../modules/spaces';
import {
  createItemUses,
  createPlaceOffers,
  createSpaceClashes,
  createSpaces,
  itemReservations,
} from '../modules/spaces';
import { createStatements } from '../modules/statements';
import { createStaffModule, updateRoles } from '../modules/staff';
import { createVisits } from '../modules/visits';
import { createBusySources, createShifts, createVolunteers } from '../modules/volunteers';
import { MIGRATIONS } from '../migrations';
import { auditRecorder } from '../platform/audit/audit-recorder';
import { createChangeFeed } from '../platform/changes';
import { ChangeSequencer } from '../platform/changes/change-sequencer';
import { openDataKey } from '../platform/auth/keys/data-key';
import type { Config } from '../platform/config';
import type { Database } from '../platform/db/database';
import { openDatabase } from '../platform/db/data-source';
import { refusePredecessor } from '../platform/db/migrations/list-migrations';
import type { OnStatement } from '../platform/db/transactions/raw-driver';
import { withNamedLock } from '../platform/db/named-lock';
import { openPostOffice } from '../platform/mail/post-office';
import type { Log } from '../platform/log';
import { openLog } from '../platform/log';
import type { Module } from '../platform/module';
import { listsOf } from '../platform/module';
import { selfRebuildingIndex } from '../platform/projection/self-rebuilding-index';
import { SearchProjection } from '../platform/projection/search-projection';
import { openSearch } from '../platform/search';
import type { Clock } from '../shared/clock';
import { systemClock } from '../shared/clock';
import { newId } from '../shared/id';
import { cardPictures } from './card-pictures';
import { ENTITIES } from './entities';
import { createFilesOfLists } from './files-of-lists';
import { FirstDayResolver } from './first-day/first-day.resolver';
import { buildLibrarySchema } from './graphql/graphql-schema';
import type { OperationServices } from './graphql/run-for-partner';
import { runForPartner } from './graphql/run-for-partner';
import type { AppServices } from './app-services';
import { collectPersonalData, roleNames } from './personal-data';
import { buildResourceRegistry } from './resource-registry';
import { findServicePages } from './pages/service-pages';
import { libraryLogo } from './library-logo';
import { monthLinesOf } from './month-lines';
import { openNewsletters } from './open-newsletters';
import { openPublishing } from './open-publishing';
import { platformJobs } from './platform-jobs';
import { ServicePagesResolver } from './graphql/service-pages.resolver';
import { ContractResolver } from './contract/contract.resolver';
import { ScannedThingResolver } from './scan/scanned-thing.resolver';
import { StaffWaitingResolver } from './waiting/staff-waiting.resolver';
import { ServiceStatusResolver } from './service/service-status.graphql';
import { BlockPlacedByResolver, NoteWrittenByResolver } from './staff-names';

/** The assembled application: services, modules and schema, without a network listener. */
export type App = AppServices & {
  readonly modules: readonly Module[];
  readonly schema: GraphQLSchema;
  readonly close: () => Promise<void>;
};

/** What tests replace. */
export type TestOverrides = {
  readonly clock?: Clock;
  readonly log?: Log;
  readonly onStatement?: OnStatement;
  readonly poolSize?: number;
};

/** Opens the database and creates all modules. Runs no migration and opens no port. */
export async function createApp(config: Config, replace: TestOverrides = {}): Promise<App> {
  const log = replace.log ?? openLog();
  const clock = replace.clock ?? systemClock;
  const db = await openAppDatabase(config, replace, log);
  const search = selfRebuildingIndex(openSearch({ directory: path.join(config.dataDir, 'search') }), () =>
    projection.rebuildIfBroken(),
  );
  const deps = { db, clock, newId, search, dataDir: config.dataDir, publicOrigin: config.publicOrigin };
  const catalogue = createCatalogue({
    ...deps,
    projection: () => projection,
    isAnsweredElsewhere: (text) => isAnsweredBy(modules, text),
  });
  const projection = new SearchProjection({ db, clock, search, source: catalogue.documents, log });
  const dataKey = openDataKey(config);
  const apiKeys = new ApiKeyGate({ db, clock, log });
  const changes = createSequencer({ db, clock }, () => modules);
  const parts = { config, deps, log, dataKey, catalogue, changes, operations: () => app };
  const modules = createModules(parts);
  const close = async (): Promise<void> => {
    await projection.stop();
    await apiKeys.flush();
    await db.close();
  };
  const app: App = {
    config,
    db,
    clock,
    newId,
    dataKey,
    log,
    search,
    projection,
    modules,
    resources: buildResourceRegistry(modules),
    apiKeys,
    changes,
    schema: buildLibrarySchema(modules),
    close,
  };
  return app;
}

function openAppDatabase(config: Config, replace: TestOverrides, log: Log): Promise<Database> {
  return openDatabase({
    url: config.databaseUrl,
    dataDir: config.dataDir,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    poolSize: replace.poolSize,
    onStatement: replace.onStatement,
    openRecorder: auditRecorder,
    reportFailure: (error) => log.error({ err: error }, 'an effect after a commit failed'),
  });
}

/** What modules are made of. */
type ModuleParts = Pick<App, 'config' | 'log' | 'dataKey' | 'changes'> & {
  readonly deps: Pick<App, 'db' | 'clock' | 'newId' | 'search'> & Pick<Config, 'dataDir' | 'publicOrigin'>;
  readonly catalogue: Module;
  /** What operations run with, once all modules are there. */
  readonly operations: () => OperationServices;
};

function monthPageOf({ config, deps }: ModuleParts, modules: () => readonly Module[]) {
  return createMonthPage(
    { ...deps, logo: () => libraryLogo({ db: deps.db, config }) },
    createReports((span) => monthLinesOf(modules(), span)).MONTH,
  );
}

function openMessages(
  parts: ModuleParts,
  { modules, clashes }: { readonly modules: () => readonly Module[]; readonly clashes: SpaceClashes },
): Module {
  const { config, deps, log, dataKey } = parts;
  return createMessages({
    ...deps,
    log,
    dataKey,
    config,
    monthPage: monthPageOf(parts, modules),
    placeOffers: createPlaceOffers({ ...deps, clashes }),
    openMailServer: openPostOffice({ ...deps, dataKey }, config),
    breachFacts: (id, locale) =>
      findBreachFacts(deps.db, id, { locale, personalData: collectPersonalData(modules()) }),
  });
}

/** Creates all modules, in the order in which their schema is put together. */
function createModules(parts: ModuleParts): readonly Module[] {
  const { config, deps, log, dataKey, catalogue } = parts;
  const closures = createClosureEffects();
  const itemUses = createItemUses({ now: () => deps.clock.now() });
  const clashes = createSpaceClashes();
  const [busy, helpers] = [createBusySources(), createDoorHelpers()];
  const acts = { ...deps, dataKey, linkResults: createLinkResults(deps.db) };
  const reservations = itemReservations({ clashes, clock: deps.clock });
  const modules: Module[] = [
    createLibrary({ ...deps, closures }),
    createMembers({ ...acts, log, phoneMessages, pictures: cardPictures(deps) }),
    createVisits(deps),
    createStaffModule({ ...deps, dataKey, staffOrigin: config.staffOrigin, lists: () => listsOf(modules) }),
    catalogue,
    createPartners(deps),
    createSpaces({ ...deps, dataKey, closures, clashes, itemUses }),
    createInternet({ ...deps, dataKey, reservations, clashes, itemUses, till: createServiceTill(deps) }),
    createCirculation({ ...acts, closures }),
    // Before programmes: what members said of events, and by which link they came, is found through their registrations.
    ...createFeedback({ ...deps, dataKey }),
    ...openPublishing({ ...deps, dataKey, log, config }),
    createProgrammes({ ...acts, closures, clashes, helpers }),
    createBusinessModule(deps),
    createCommunity(deps),
    createVolunteers(deps),
    createDevelopment(deps),
    createShifts({ ...deps, dataKey, busy, helpers }),
    createConsultations({ ...deps, closures, busy }),
    createGuides(deps),
    openNewsletters({ ...deps, dataKey, log, config }),
    createStatements(),
    createReporting({ ...deps, monthLines: (span) => monthLinesOf(modules, span) }),
    createPrivacy({ ...deps, personalData: () => collectPersonalData(modules) }),
    openMessages(parts, { modules: () => modules, clashes }),
    ...acrossModules(() => modules),
    ...createPlatformModules(parts, () => modules),
    createDataRights({
      ...deps,
      log,
      dataKey,
      personalData: () => collectPersonalData(modules),
      roleOf: roleNames(deps.db),
    }),
    createMemberMerge({ ...deps, log, personalData: () => collectPersonalData(modules) }),
  ];
  return modules;
}

/** Creates the fields that join several modules: names, the first day, scans, what waits, pages of services. */
function acrossModules(modules: () => readonly Module[]): Module[] {
  return [
    { name: 'names', resolvers: [new BlockPlacedByResolver(), new NoteWrittenByResolver()] },
    { name: 'first-day', resolvers: [new FirstDayResolver()] },
    { name: 'scan', resolvers: [new ScannedThingResolver()] },
    { name: 'waiting', resolvers: [new StaffWaitingResolver(modules)] },
    {
      name: 'services',
      resolvers: [new ServicePagesResolver()],
      answers: async (text) => findServicePages(text).length > 0,
    },
  ];
}

/**
 * Creates what the platform itself does: files of lists, housekeeping, and telling programs outside that something
 * changed, by the feed they ask and the webhooks they are told by.
 */
function createPlatformModules(
  { config, deps, log, dataKey, changes, operations }: ModuleParts,
  modules: () => readonly Module[],
): Module[] {
  return [
    createFilesOfLists({ ...deps, log }, modules),
    { name: 'service', resolvers: [new ServiceStatusResolver(operations)] },
    { name: 'contract', resolvers: [new ContractResolver(config)] },
    { name: 'platform', resolvers: [], jobs: platformJobs({ ...deps, log, threshold: config.signInAlarm }) },
    createChangeFeed({
      ...deps,
      log,
      sequencer: changes,
      nodes: () => modules().flatMap(({ nodes = [] }) => nodes),
    }),
    createWebhooks({
      ...deps,
      dataKey,
      log,
      runOperation: (operation) => runForPartner(operations(), operation),
      post: { testOrigin: config.webhookTestOrigin },
    }),
  ];
}

function createSequencer(deps: Pick<App, 'db' | 'clock'>, modules: () => readonly Module[]): ChangeSequencer {
  return new ChangeSequencer({
    ...deps,
    sources: () => modules().flatMap(({ changeSources = [] }) => changeSources),
    listeners: () => modules().flatMap(({ changeListener }) => changeListener ?? []),
  });
}

async function isAnsweredBy(modules: readonly Module[], text: string): Promise<boolean> {
  for (const { answers } of modules) if (answers && (await answers(text))) return true;
  return false;
}

/** Tables with an `id` that `migrate` fills by itself: holidays, the first loan rules, figures of the law. */
export const SHIPPED_TABLES: ReadonlySet<string> = new Set([
  'calendar_entry',
  'circulation_rule',
  'legal_figure',
  'survey',
]);

/** Brings the tables up to date, in one process at a time: several servers may start at once. */
export async function migrate(
  db: Database,
  deps: Pick<AppServices, 'clock' | 'newId'>,
): Promise<readonly string[]> {
  await refusePredecessor(db);
  const done = await withNamedLock(db, 'migrate', async () => {
    const migrations = await db.writer.runMigrations();
    await updateRoles({ db, ...deps });
    await updateMemberCategories({ db });
    await writeStandardSurvey({ db, ...deps });
    await enterHolidays({ db, ...deps });
    await writeSeedRules({ db, ...deps });
    await enterLegalFigures({ db, ...deps });
    return migrations;
  });
  return done.map((migration) => migration.name);
}
