export { type CoverOptions, drawCover } from "./cover";
export { coverHash } from "./cover-hash";
export type { CoverKind, CoverRecord } from "./cover-record";
