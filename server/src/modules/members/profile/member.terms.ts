/** Sex as on identity papers. */
export type Sex = 'FEMALE' | 'MALE';
