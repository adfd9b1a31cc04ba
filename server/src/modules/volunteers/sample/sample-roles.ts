import type { OpportunityChanges } from '../roles/save-opportunity';
import type { RoleChanges } from '../roles/save-role';

type Both = readonly [indonesian: string, english: string];

const both = ([indonesian, english]: Both) => ({ indonesian, english });

/** A role of the sample library with where it is wanted. */
export type SampleRole = {
  readonly role: RoleChanges;
  readonly opportunity: Omit<OpportunityChanges, 'branchId'> & { readonly isAtBranch: boolean };
};

function sampleRole(
  texts: Readonly<Record<'name' | 'duties' | 'place' | 'time' | 'minimum', Both>> & {
    readonly skills?: Both;
  },
  { isAtBranch = true, ...rules }: Omit<RoleChanges, 'name' | 'duties'> & { readonly isAtBranch?: boolean },
): SampleRole {
  const { name, duties, place, time, minimum, skills } = texts;
  return {
    role: { name: both(name), duties: both(duties), ...rules },
    opportunity: {
      isAtBranch,
      place: both(place),
      time: both(time),
      minimum: both(minimum),
      ...(skills ? { skills: both(skills) } : {}),
    },
  };
}

/** The roles of the sample library. */
export const SAMPLE_ROLES: readonly SampleRole[] = [
  sampleRole(
    {
      name: ['Penata rak', 'Shelf tidier'],
      duties: [
        'Mengembalikan buku ke tempatnya dan merapikan rak.',
        'Put books back and keep the shelves tidy.',
      ],
      place: ['Ruang anak dan ruang baca', 'Children’s room and reading room'],
      time: ['Sabtu, 08.00 sampai 10.00', 'Saturdays, 08.00 to 10.00'],
      minimum: ['Dua kali sebulan', 'Twice a month'],
    },
    { minAge: 15, checks: ['INTRODUCTION'] },
  ),
  sampleRole(
    {
      name: ['Pendamping dongeng', 'Story helper'],
      duties: [
        'Membaca nyaring dan mendampingi anak di jam dongeng.',
        'Read aloud and help children at story time.',
      ],
      place: ['Ruang anak', 'Children’s room'],
      time: ['Sabtu, 08.45 sampai 10.15', 'Saturdays, 08.45 to 10.15'],
      minimum: ['Sekali sebulan selama enam bulan', 'Once a month for six months'],
      skills: ['Suka membaca nyaring', 'You like to read aloud'],
    },
    { minAge: 17, worksWithChildren: true, checks: ['INTERVIEW', 'SAFEGUARDING', 'CONDUCT_CERTIFICATE'] },
  ),
  sampleRole(
    {
      name: ['Pengantar buku', 'Book courier'],
      duties: [
        'Mengantar buku kepada pembaca yang tidak bisa keluar rumah.',
        'Bring books to readers who cannot leave home.',
      ],
      place: ['Panggungrejo dan Bugul Kidul', 'Panggungrejo and Bugul Kidul'],
      time: ['Minggu, 09.00 sampai 12.00', 'Sundays, 09.00 to 12.00'],
      minimum: ['Sekali sebulan', 'Once a month'],
      skills: ['Punya motor dan SIM', 'A motorbike and a licence'],
    },
    { minAge: 17, checks: ['IDENTITY', 'DRIVING_LICENCE'], isAtBranch: false },
  ),
];
