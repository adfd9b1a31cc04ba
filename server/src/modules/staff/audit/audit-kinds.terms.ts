/** Kinds of things that staff do something with, and how their ids begin. */
export const AUDIT_KINDS = {
  MEMBER: ['mbr', 'blk', 'dtr', 'dst'],
  LOAN: ['lon', 'hld', 'trf', 'cse', 'ihu'],
  MONEY: ['acc', 'cls'],
  TITLE: ['ttl', 'wrk', 'ctb', 'sbj'],
  COPY: ['cpy'],
  EVENT: ['evt', 'evs', 'evl', 'eph', 'evp', 'evw', 'hdc', 'prg', 'prp', 'gol'],
  REGISTRATION: ['reg', 'rgp', 'crt'],
  BUSINESS: ['biz', 'bpr', 'bcs'],
  CONSULTATION: ['cns', 'cst', 'mtr'],
  GUIDE: ['gui', 'fig'],
  MESSAGE: ['msg'],
  PARTNER: ['prt', 'agr', 'key', 'prq', 'psg'],
  COMMUNITY: ['rvw', 'rls'],
  VISIT: ['vis', 'vgr'],
  VOLUNTEER: ['vrl', 'vop', 'vlt', 'vck', 'vap', 'shf', 'shn', 'sha', 'shg', 'vhl', 'vgo', 'vgp'],
  FEEDBACK: ['fbc', 'crp', 'skp', 'svy', 'sst', 'pag', 'ntc', 'pst', 'lnk'],
  PRIVACY: ['brc', 'dpa'],
  LIBRARY: ['brn', 'shl', 'spc', 'spi', 'cal', 'rul', 'osp', 'bkg', 'spb', 'spt'],
  STAFF: [
    'stf',
    'svw',
    'lex',
    'dtp',
    'sab',
    'sca',
    'srk',
    'spo',
    'cpt',
    'sct',
    'tcr',
    'trn',
    'sop',
    'onb',
    'dpl',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** One of the kinds. */
export type AuditKind = keyof typeof AUDIT_KINDS;

/** Returns the kind of what an id stands for; null for nothing, or what belongs to none. */
export function kindOf(id: string | null): AuditKind | null {
  const prefix = id?.slice(0, 3) ?? '';
  const found = KINDS.find((kind) => AUDIT_KINDS[kind].some((one) => one === prefix));
  return found ?? null;
}

const KINDS = [
  'MEMBER',
  'LOAN',
  'MONEY',
  'TITLE',
  'COPY',
  'EVENT',
  'REGISTRATION',
  'BUSINESS',
  'CONSULTATION',
  'GUIDE',
  'MESSAGE',
  'PARTNER',
  'COMMUNITY',
  'VISIT',
  'VOLUNTEER',
  'FEEDBACK',
  'PRIVACY',
  'LIBRARY',
  'STAFF',
] as const satisfies readonly AuditKind[];
