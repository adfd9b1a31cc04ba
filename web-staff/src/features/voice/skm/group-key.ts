const VALUES = [
  'NOT_TOLD',
  'FEMALE',
  'MALE',
  'UNDER_17',
  'FROM_17',
  'FROM_26',
  'FROM_41',
  'OVER_60',
  'SD',
  'SMP',
  'SMA',
  'S1',
  'S2',
  'S3',
  'PNS',
  'TNI',
  'POLRI',
  'SWASTA',
  'WIRAUSAHA',
  'OTHER',
] as const;

/** Reads which group of respondents a value names; one that is new here counts as another. */
export function toGroupKey(value: string): (typeof VALUES)[number] {
  return VALUES.find((one) => one === value) ?? 'OTHER';
}
