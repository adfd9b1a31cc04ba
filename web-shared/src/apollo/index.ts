import type {} from './masking';
export { createLibraryClient } from './create-library-client';
export type { LibraryClientOptions } from './create-library-client';
export { connectionPolicies, onePageAtATime } from './connection-policies';
export { describeFault } from './faults';
export { SECRET } from './persisted-link';
export type { Fault, FaultKind } from './faults';
