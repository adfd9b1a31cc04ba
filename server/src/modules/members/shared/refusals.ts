import type { MemberRefusal, Path } from './member-refusal.rules';
import { refuse } from './member-refusal.rules';

/** The refusal when there is no such member. */
export function noMember(field: Path): MemberRefusal {
  return refuse('NOT_FOUND', field, ['Anggota ini tidak ada.', 'There is no such member.']);
}

/** The refusal when somebody else changed the member meanwhile. */
export function staleMember(currentVersion: number): MemberRefusal {
  return {
    ...refuse(
      'STALE_VERSION',
      ['version'],
      [
        'Orang lain baru saja mengubah anggota ini. Muat ulang, lalu ubah lagi.',
        'Somebody else has just changed this member. Reload and change it again.',
      ],
    ),
    currentVersion,
  };
}

/** The refusal of a text that is missing or too long. */
export function textRefusal(text: string, longest: number, field: Path): MemberRefusal | null {
  if (text.trim() === '') return refuse('REQUIRED', field, ['Isi teks ini.', 'Write something here.']);
  return text.length > longest
    ? refuse('TOO_LONG', field, [`Paling panjang ${longest} huruf.`, `At most ${longest} characters.`])
    : null;
}
