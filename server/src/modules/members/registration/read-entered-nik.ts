import type { EntityManager } from 'typeorm';

import { isKeyOfLibrary } from '../../../platform/auth/keys/library-data-key';
import { toCivilDate } from '../../../shared/civil-date';
import { MemberEntity } from '../profile/member.entity';
import { readMembers } from '../profile/members.queries';
import type { MemberRefusal, Path } from '../shared/member-refusal.rules';
import { refuse } from '../shared/member-refusal.rules';
import type { NikMistake } from './nik.rules';
import { readNik } from './nik.rules';
import type { MemberDeps } from '../deps';

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
    ...refuse('ALREADY_EXISTS', field, [
      'NIK ini sudah dipakai anggota lain. Periksa apakah orangnya sudah terdaftar.',
      'Another member has this identity number. Check whether the person is registered already.',
    ]),
    existing: existing ?? null,
  };
}

const WRONG_KEY = [
  'NIK belum dapat disimpan: kunci data server ini bukan kunci perpustakaan. Kosongkan NIK, dan beri tahu administrator.',
  "Identity numbers cannot be kept now: this server's DATA_KEY is not the library's. Leave the number out and tell the administrator.",
] as const;

const MISTAKES: Readonly<Record<NikMistake, readonly [string, string]>> = {
  LENGTH: [
    'NIK terdiri dari 16 angka. Salin dari kartu identitas.',
    'An identity number has 16 digits. Copy it from the identity card.',
  ],
  PROVINCE: [
    'Dua angka pertama NIK bukan kode provinsi. Periksa lagi.',
    'The first two digits are not the code of a province. Check again.',
  ],
  BIRTH_DATE: [
    'Tanggal lahir di dalam NIK tidak ada di kalender. Periksa lagi.',
    'The date of birth within the number does not exist. Check again.',
  ],
  SERIAL: [
    'Empat angka terakhir NIK tidak boleh 0000. Periksa lagi.',
    'The last four digits cannot be 0000. Check again.',
  ],
};
