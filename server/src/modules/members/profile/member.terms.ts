/** Sex as on identity papers. */
export type Sex = 'FEMALE' | 'MALE';

/** Kinds of blocks. */
export type BlockKind = 'MANUAL' | 'SUSPENDED' | 'LOST_CARD';
