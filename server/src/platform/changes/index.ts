import type { Clock } from '../../shared/clock';
import { ok } from '../../shared/result';
import type { Database } from '../db/database';
import type { NodeSource } from '../graphql/node';
import type { Log } from '../log';
import type { Module } from '../module';
import { CHANGES_KEPT_DAYS } from './change.terms';
import type { ChangeSequencer } from './change-sequencer';
import { ChangeResolver } from './change.graphql';
import { forgetChanges } from './changes.queries';
import { repeated } from './repeated';

const DAY_MS = 86_400_000;
const EVERY_MS = 1_000;

/** Creates the feed of changes that programs outside follow: its door, and what keeps it up to date. */
export function createChangeFeed(deps: {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly sequencer: ChangeSequencer;
  readonly nodes: () => readonly NodeSource[];
}): Module {
  const { db, clock, log, sequencer, nodes } = deps;
  return {
    name: 'changes',
    resolvers: [new ChangeResolver(nodes)],
    followers: [repeated(() => sequencer.sequence(), { everyMs: EVERY_MS, log, name: 'changes' })],
    jobs: [
      {
        name: 'forget-old-changes',
        everyMinutes: 24 * 60,
        run: async () => {
          const before = new Date(clock.now().getTime() - CHANGES_KEPT_DAYS * DAY_MS);
          await db.transaction(async (tx) => ok(await forgetChanges(tx, before)), { skipAudit: true });
          return `changes before ${before.toISOString()} forgotten`;
        },
      },
    ],
  };
}
