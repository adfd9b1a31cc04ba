/** Age groups in which people are counted, the youngest first; null for those of whom nobody knows. */
export const ageBands = ['CHILD', 'TEEN', 'ADULT', 'ELDER', null] as const;

/** Sexes in which people are counted; null for those of whom nobody knows. */
export const sexes = ['FEMALE', 'MALE', null] as const;
