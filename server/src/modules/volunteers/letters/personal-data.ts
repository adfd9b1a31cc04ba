import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { PersonalData, PersonalTable } from '../../../platform/personal-data/personal-table';
import { clearedColumns, withoutPersonalData } from '../../../platform/personal-data/personal-table';
import type { Processing } from '../../../platform/personal-data/processing';
import type { VolunteersDeps } from '../deps';
import { withdraw } from './issue-letter';
import { openRequestOf } from './letters.queries';
import { say } from './say';

/** Letters of the hours of volunteers. */
export const VOLUNTEER_LETTERS: Processing = {
  code: 'VOLUNTEER_LETTERS',
  name: { ID: 'Surat keterangan jam relawan', EN: 'Letters of hours of volunteers' },
  data: {
    ID: 'Nama pemegang, masa, keperluan, peran dengan giliran dan menit, nomor, penanda tangan',
    EN: 'Name of the holder, period, purpose, roles with shifts and minutes, number, who signs',
  },
  subjects: ['MEMBER', 'CHILD', 'STAFF'],
  purpose: {
    ID: 'Membuktikan jam relawan kepada pihak lain, misalnya untuk KKN dan SKPI.',
    EN: 'To prove hours of volunteers to others, such as universities.',
  },
  bases: ['CONTRACT'],
  retention: {
    ID: 'Tetap, agar dapat diperiksa; nama dan keperluannya dihapus bersama data anggota.',
    EN: 'They stay so that they can be checked; name and purpose go with the data of the member.',
  },
  recipients: ['SUBJECT', 'STAFF', 'PUBLIC'],
};

/**
 * A letter that was issued stays true; erasing takes name and purpose off it, and its verification says that it
 * cannot be compared any more.
 */
export const LETTER_TABLES: readonly PersonalTable[] = [
  {
    table: 'volunteer_letter_line',
    processing: VOLUNTEER_LETTERS,
    meaning: say('personalData.line'),
    rowsOf: { condition: 'letter_id IN (SELECT l.id FROM volunteer_letter l WHERE l.member_id = ?)' },
    personal: {},
    other: ['id', 'letter_id', 'position', 'role_name_id', 'role_name_en', 'shifts', 'minutes'],
  },
  {
    table: 'volunteer_letter',
    processing: VOLUNTEER_LETTERS,
    meaning: say('personalData.letter'),
    rowsOf: { condition: 'member_id = ?' },
    links: ['member_id'],
    personal: { holder_name: { remains: '—' }, ...clearedColumns('purpose', 'withdraw_reason') },
    actors: ['created_by', 'issued_by', 'withdrawn_by'],
    people: ['signer_name', 'signer_number'],
    other:
      'id status open_request number code from_date until_date shifts minutes office_number signing signer_name signer_number signer_position_id signer_position_en created_at issued_at withdrawn_at is_replaced is_sample version'.split(
        ' ',
      ),
  },
  withoutPersonalData('volunteer_letter_counter', 'year next_number'),
];

/** Ends what a member asks for before they are forgotten, or before their card becomes another. */
export function lettersPersonalData(
  deps: VolunteersDeps,
): Required<Pick<PersonalData, 'beforeErasure' | 'beforeMerge'>> {
  return {
    beforeErasure: (tx, memberId) =>
      endRequest(deps, tx, { actor: { kind: 'system', name: 'erasure' }, memberId, reason: null }),
    beforeMerge: async (tx, { keptId, mergedId, actor }) => {
      if (await openRequestOf(tx, keptId))
        await endRequest(deps, tx, { actor, memberId: mergedId, reason: say('merged').ID });
    },
  };
}

type EndedRequest = {
  readonly actor: Actor;
  readonly memberId: string;
  readonly reason: string | null;
};

async function endRequest(
  deps: VolunteersDeps,
  tx: EntityManager,
  { actor, memberId, reason }: EndedRequest,
): Promise<void> {
  const letter = await openRequestOf(tx, memberId);
  if (letter) await withdraw(deps, tx, actor, { letter, reason, isReplaced: false });
}
