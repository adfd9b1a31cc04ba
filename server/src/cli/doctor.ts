import * as fs from 'node:fs';

import { readSetting } from '../platform/db/setting';
import { OUTBOUND } from '../platform/outbound';
import { lastEventNumber } from '../platform/outbox/outbox-events.queries';
import { SAMPLE_MODE } from '../platform/sample-mode';
import type { App } from '../app/create-app';
import type { Command } from './command';
import { say } from './command';
import { checkFileIntegrity, readEngineVersion } from './doctor.queries';
import { withApp } from './open-app';

type Finding = { readonly isGood: boolean; readonly text: string };

/** Looks whether everything is in order and says what to do where it is not. */
export const doctorCommand: Command = {
  name: 'doctor',
  usage: '',
  summary: 'Look whether database, tables, search index and disk are in order.',
  run: () =>
    withApp(async (house) => {
      const findings = [
        await engine(house),
        await tables(house),
        await integrity(house),
        await index(house),
        disk(house),
        await mode(house),
      ];
      for (const { isGood, text } of findings) say(`${isGood ? 'ok  ' : 'LOOK'}  ${text}`);
      return findings.every(({ isGood }) => isGood) ? 0 : 1;
    }),
};

async function engine({ db, config }: App): Promise<Finding> {
  const version = await readEngineVersion(db);
  return {
    isGood: true,
    text: db.isSqlite ? `SQLite ${version} in ${config.dataDir}` : `MariaDB ${version}`,
  };
}

async function tables({ db }: App): Promise<Finding> {
  const isBehind = await db.writer.showMigrations();
  if (isBehind)
    return {
      isGood: false,
      text: 'The tables are older than this program: run `npm run pustaka -- migrate`.',
    };
  const drift = await db.writer.driver.createSchemaBuilder().log();
  if (drift.upQueries.length > 0)
    return {
      isGood: false,
      text: `The tables differ from the program in ${drift.upQueries.length} places, first: ${drift.upQueries[0]?.query}`,
    };
  return { isGood: true, text: 'The tables are up to date.' };
}

async function integrity({ db }: App): Promise<Finding> {
  if (!db.isSqlite) return { isGood: true, text: 'MariaDB checks its own tables.' };
  const { verdict, orphans } = await checkFileIntegrity(db);
  const isGood = verdict === 'ok' && orphans === 0;
  return {
    isGood,
    text: isGood
      ? 'The database file is whole.'
      : `The database file is damaged (${verdict}, ${orphans} rows without a parent): bring back a backup.`,
  };
}

async function index({ db, search }: App): Promise<Finding> {
  const status = await search.status();
  const newest = await lastEventNumber(db);
  if (status.state !== 'ready')
    return {
      isGood: false,
      text: `The search index is ${status.state}: start the server, or run \`npm run pustaka -- reindex\`.`,
    };
  return {
    isGood: true,
    text: `The search index holds ${status.documents} documents, up to fact ${status.cursor} of ${newest}.`,
  };
}

function disk({ config }: App): Finding {
  const { bavail, bsize } = fs.statfsSync(config.dataDir);
  const gigabytes = (bavail * bsize) / 1e9;
  return {
    isGood: gigabytes > 1,
    text: `${gigabytes.toFixed(1)} GB free in ${config.dataDir}${gigabytes > 1 ? '' : ': make room, the database stops when the disk is full'}`,
  };
}

async function mode({ db }: App): Promise<Finding> {
  const isSample = (await readSetting(db, SAMPLE_MODE)) === '1';
  const isQuiet = (await readSetting(db, OUTBOUND)) === 'off';
  return {
    isGood: true,
    text: `${isSample ? 'Sample data (contoh).' : 'A real library.'} Outbound messages are ${isQuiet ? 'OFF' : 'on'}.`,
  };
}
