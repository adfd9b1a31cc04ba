import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';
import type { BatchQuery } from '../../../platform/db/transactions/batch';
import { batchQuery } from '../../../platform/db/transactions/batch';

type Reader = Pick<EntityManager, 'query'>;
type Version = { readonly value: string };

/** Reads the values of settings that name a version, as one text. */
export async function loadVersions(tx: Reader, settings: readonly string[]): Promise<string> {
  return joinVersions(await tx.query<Version[]>(selectVersions(settings), [...settings]));
}

/** The same query, for the batch of a check-out. */
export function versionsQuery(settings: readonly string[]): BatchQuery<string> {
  return batchQuery(selectVersions(settings), settings, joinVersions);
}

function selectVersions(settings: readonly string[]): string {
  return `SELECT value FROM setting WHERE name IN (${placeholders(settings)}) ORDER BY name`;
}

function joinVersions(versions: readonly Version[]): string {
  return versions.map(({ value }) => value).join(' ');
}
