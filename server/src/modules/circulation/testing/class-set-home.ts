import type { TestLibrary } from '../../../../test/test-library';
import type { Scope } from '../../../platform/auth/scope.terms';
import { ok } from '../../../shared/result';
import { createApiKey } from '../../partners';
import { createPartner } from '../../partners/institutions/save-partner';
import type { CaseTitle, MadeTitle } from './home-rows';
import { writeBranches, writeTitle } from './home-rows';

const ACTOR = { kind: 'system', name: 'test' } as const;

/** Writes the branches on which cases of class sets stand. */
export async function writeClassBranches({ house }: TestLibrary): Promise<void> {
  await house.db.transaction(async (tx) => ok(await writeBranches(tx)));
}

/** Writes a title with its copies. */
export async function writeClassTitle({ house }: TestLibrary, title: CaseTitle): Promise<MadeTitle> {
  const made = await house.db.transaction(async (tx) => ok(await writeTitle(tx, title)));
  if (!made.ok) throw new Error('A title of the test was refused.');
  return made.value;
}

/** Adds a school. */
export async function writeSchool({ house }: TestLibrary, name: string): Promise<string> {
  const made = await createPartner(house, ACTOR, {
    partner: { kind: 'SCHOOL', name, schoolLevel: 'PRIMARY' },
  });
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.value.partnerId;
}

/** Makes a key of a school and gives the header with which a program sends it. */
export async function writeKey(
  { house }: TestLibrary,
  partnerId: string,
  { scopes, isTest = false }: { readonly scopes: readonly Scope[]; readonly isTest?: boolean },
): Promise<{ readonly authorization: string }> {
  const made = await createApiKey(house, ACTOR, { partnerId, name: 'Situs sekolah', scopes, isTest });
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return { authorization: `Bearer ${made.value.secret}` };
}
