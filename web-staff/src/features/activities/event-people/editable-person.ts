import type { PersonForEditQuery } from './PersonForEdit.generated';

/** Somebody who makes events, as the editor needs them. */
export type EditablePerson = NonNullable<PersonForEditQuery['eventPerson']>;
