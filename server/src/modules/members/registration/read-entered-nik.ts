import type { EntityManager } from 'typeorm';

import { isKeyOfLibrary } from '../../../platform/auth/keys/library-data-key';
import type { Message } from '../../../platform/i18n/message';
import { toCivilDate } from '../../../shared/civil-date';
import { MemberEntity } from '../profile/member.entity';
import { readMembers } from '../profile/members.queries';
import type { MemberRefusal, Path } from '../shared/member-refusal.rules';
import { refuse } from '../shared/member-refusal.rules';
import type { NikMistake } from './nik.rules';
import { readNik } from './nik.rules';
import type { MemberDeps } from '../deps';
import { say } from '../words/say';

/** The columns that hold an identity number: encrypted, and hashed under the data key to find duplicates. */
export type NikColumns = { readonly nikCipher: string | null; readonly nikHash: string | null };

const NONE: NikColumns = { nikCipher: null, nikHash: null };

/** Reads an entered identity number into its columns; nothing entered clears them. */
export function readEnteredNik(
  deps: MemberDeps,
  nik: string | null,
  field: Path,
): { readonly columns: NikColumns; readonly refusals: MemberRefusal[] } {
  if (nik === null || nik.trim() === '') return { columns: NONE, refusals: [] };
  const facts = readNik(nik, toCivilDate(deps.clock.now()));
  if (typeof facts === 'string')
    return { columns: NONE, refusals: [refuse('INVALID', field, MISTAKES[facts])] };
  return {
    columns: { nikCipher: deps.dataKey.seal('nik', facts.nik), nikHash: hashNik(deps, facts.nik) },
    refusals: [],
  };
}

/** Hashes an identity number under the data key. */
export function hashNik(deps: Pick<MemberDeps, 'dataKey'>, nik: string): string {
  return deps.dataKey.fingerprint('nik', nik);
}

/**
 * Refuses an identity number that another member has, and names that member; also on a server that has not
 * the key of this library.
 */
export async function nikTaken(
  deps: MemberDeps,
  tx: EntityManager,
  { nikHash, memberId, field }: { nikHash: string | null; memberId: string | null; field: Path },
): Promise<MemberRefusal | null> {
  if (nikHash === null) return null;
  if (!(await isKeyOfLibrary(tx, deps.dataKey))) return refuse('NOT_ALLOWED', field, WRONG_KEY);
  const owner = await tx.findOne(MemberEntity, { where: { nikHash }, select: { id: true } });
  if (!owner || owner.id === memberId) return null;
  const [existing] = await readMembers(deps.db, [owner.id]);
  return {
    ...refuse('ALREADY_EXISTS', field, say('readEnteredNik.taken')),
    existing: existing ?? null,
  };
}

const WRONG_KEY = say('readEnteredNik.wrongKey');

const MISTAKES: Readonly<Record<NikMistake, Message>> = {
  LENGTH: say('readEnteredNik.length'),
  PROVINCE: say('readEnteredNik.province'),
  BIRTH_DATE: say('readEnteredNik.birthDate'),
  SERIAL: say('readEnteredNik.serial'),
};
