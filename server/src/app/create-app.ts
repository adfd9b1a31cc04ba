import * as path from 'node:path';

import type { GraphQLSchema } from 'graphql';

import { createBusinessModule } from '../modules/business';
import { createCatalogue } from '../modules/catalogue';
import { createCommunity } from '../modules/community';
import { createCirculation, writeSeedRules } from '../modules/circulation';
import { createConsultations } from '../modules/consultations';
import { createGuides, enterLegalFigures } from '../modules/guides';
import { createClosureEffects, createLibrary, enterHolidays } from '../modules/library';
import {
  createDataRights,
  createMemberMerge,
  createMembers,
  updateMemberCategories,
} from '../modules/members';
import { createMessages } from '../modules/messages';
import { ApiKeyGate, createPartners } from '../modules/partners';
import { createProgrammes } from '../modules/programmes';
import { createMonthPage, createReporting, createReports } from '../modules/reporting';
import { createSpaces } from '../modules/spaces';
import { createStatements } from '../modules/statements';
import { createStaffModule, namesForStaff, updateRoles } from '../modules/staff';
import { createVisits } from '../modules/visits';
import { MIGRATIONS } from '../migrations';
import { auditRecorder } from '../platform/audit/audit-recorder';
import { openDataKey } from '../platform/auth/keys/data-key';
import type { Config } from '../platform/config';
import type { Database } from '../platform/db/database';
import { openDatabase } from '../platform/db/data-source';
import { refusePredecessor } from '../platform/db/migrations/list-migrations';
import { withNamedLock } from '../platform/db/named-lock';
import { createListExports } from '../platform/list-export/list-export-module';
import type { Log } from '../platform/log';
import { openLog } from '../platform/log';
import type { Module } from '../platform/module';
import { selfRebuildingIndex } from '../platform/projection/self-rebuilding-index';
import { SearchProjection } from '../platform/projection/search-projection';
import { openSearch } from '../platform/search';
import type { Clock } from '../shared/clock';
import { systemClock } from '../shared/clock';
import { newId } from '../shared/id';
import { cardPictures } from './card-pictures';
import { ENTITIES } from './entities';
import { FirstDayResolver } from './first-day/first-day.resolver';
import { buildLibrarySchema } from './graphql/graphql-schema';
import type { AppServices } from './app-services';
import { collectPersonalData, roleNames } from './personal-data';
import { buildResourceRegistry } from './resource-registry';
import { findServicePages } from './pages/service-pages';
import { libraryLogo } from './library-logo';
import { monthLinesOf } from './month-lines';
import { platformJobs } from './platform-jobs';
import { ServicePagesResolver } from './graphql/service-pages.resolver';
import { ScannedThingResolver } from './scan/scanned-thing.resolver';
import { StaffWaitingResolver } from './waiting/staff-waiting.resolver';
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
  readonly onStatement?: (sql: string) => void;
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
  const modules = createModules({ config, deps, log, dataKey, catalogue });
  const close = async (): Promise<void> => {
    await projection.stop();
    await apiKeys.flush();
    await db.close();
  };
  return {
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
    schema: buildLibrarySchema(modules),
    close,
  };
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
type ModuleParts = Pick<App, 'config' | 'log' | 'dataKey'> & {
  readonly deps: Pick<App, 'db' | 'clock' | 'newId' | 'search'> & Pick<Config, 'dataDir' | 'publicOrigin'>;
  readonly catalogue: Module;
};

/** Creates all modules, in the order in which their schema is put together. */
function createModules({ config, deps, log, dataKey, catalogue }: ModuleParts): readonly Module[] {
  const closures = createClosureEffects();
  const modules: Module[] = [
    createLibrary(deps),
    createMembers({ ...deps, log, dataKey, publicOrigin: config.publicOrigin, pictures: cardPictures(deps) }),
    createVisits(deps),
    createStaffModule({ ...deps, dataKey, staffOrigin: config.staffOrigin }),
    catalogue,
    createPartners(deps),
    createSpaces(deps),
    createCirculation({ ...deps, closures }),
    createProgrammes({ ...deps, dataKey, closures }),
    createBusinessModule(deps),
    createCommunity(deps),
    createConsultations({ ...deps, closures }),
    createGuides(deps),
    createStatements(),
    createReporting({ ...deps, monthLines: (span) => monthLinesOf(modules, span) }),
    createMessages({
      ...deps,
      log,
      dataKey,
      config,
      monthPage: createMonthPage(
        { ...deps, logo: () => libraryLogo({ db: deps.db, config }) },
        createReports((span) => monthLinesOf(modules, span)).MONTH,
      ),
    }),
    { name: 'names', resolvers: [new BlockPlacedByResolver(), new NoteWrittenByResolver()] },
    { name: 'first-day', resolvers: [new FirstDayResolver()] },
    { name: 'scan', resolvers: [new ScannedThingResolver()] },
    { name: 'waiting', resolvers: [new StaffWaitingResolver(() => modules)] },
    {
      name: 'services',
      resolvers: [new ServicePagesResolver()],
      answers: async (text) => findServicePages(text).length > 0,
    },
    createFilesOfLists({ deps, log }, () => modules),
    { name: 'platform', resolvers: [], jobs: platformJobs({ ...deps, log, threshold: config.signInAlarm }) },
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

function createFilesOfLists(
  { deps, log }: Pick<ModuleParts, 'deps' | 'log'>,
  modules: () => readonly Module[],
): Module {
  return createListExports({
    ...deps,
    log,
    sources: () => modules().flatMap(({ lists = [] }) => lists),
    namesFor: namesForStaff(deps.db, () => buildResourceRegistry(modules())),
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
    await enterHolidays({ db, ...deps });
    await writeSeedRules({ db, ...deps });
    await enterLegalFigures({ db, ...deps });
    return migrations;
  });
  return done.map((migration) => migration.name);
}
