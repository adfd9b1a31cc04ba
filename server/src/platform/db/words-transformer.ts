import type { ValueTransformer } from 'typeorm';

/** Keeps a list of words in one column, separated by blanks; no column is no words. */
export const wordsTransformer: ValueTransformer = {
  to: (words: readonly string[] | null | undefined) => words?.join(' ') ?? words,
  from: (text: string | null) => (text ?? '').split(' ').filter((word) => word !== ''),
};
