export { type CoverOptions, coverSize, drawCover } from './cover';
export { coverHash } from './cover-record';
export type { CoverKind, CoverRecord } from './cover-record';
