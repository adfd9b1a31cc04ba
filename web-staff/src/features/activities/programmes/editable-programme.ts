import type { ProgrammeListQuery } from './ProgrammeList.generated';

/** A programme as its editor needs it. */
export type EditableProgramme = ProgrammeListQuery['programmes'][number];
