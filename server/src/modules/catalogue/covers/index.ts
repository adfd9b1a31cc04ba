export { type CoverOptions, coverSize, drawCover } from './cover';
export { coverHash } from './cover-hash';
export type { CoverKind, CoverRecord } from './cover-record';
