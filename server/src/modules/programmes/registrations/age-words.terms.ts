import type { AgeBand } from '../../../shared/age-band';

/** Age groups as papers for offices write them. */
export const AGE_WORDS: Readonly<Record<AgeBand, string>> = {
  CHILD: 'sampai 12',
  TEEN: '13–17',
  ADULT: '18–59',
  ELDER: '60 ke atas',
};
