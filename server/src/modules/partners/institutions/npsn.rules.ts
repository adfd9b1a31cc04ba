/**
 * Reads a number of the ministry of education: 8 digits, P or K and 7 digits for non-formal education, 6
 * digits for a university; blanks and hyphens fall away. Null for nothing, undefined for what is no such
 * number. It has no check digit.
 */
export function readNpsn(typed: string | null | undefined): string | null | undefined {
  const text = (typed ?? '').replace(/[\s.-]/g, '').toUpperCase();
  if (text === '') return null;
  return /^(?:\d{8}|[PK]\d{7}|\d{6})$/.test(text) ? text : undefined;
}
