import type { ValueTransformer } from 'typeorm';

/**
 * Keeps a list of codes in one column, separated by blanks; codes that this version does not know are left
 * out.
 */
export function codesTransformer<Code extends string>(known: readonly Code[]): ValueTransformer {
  return {
    to: (codes: readonly Code[] | null | undefined) => codes?.join(' ') ?? codes,
    from: (kept: string) => {
      const codes = kept.split(' ');
      return known.filter((code) => codes.includes(code));
    },
  };
}
