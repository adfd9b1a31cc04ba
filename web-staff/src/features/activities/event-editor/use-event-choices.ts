import { useQuery } from '@apollo/client/react';

import { EventChoicesDocument } from './EventChoices.generated';

/** Returns the programmes and spaces an event can be given. */
export function useEventChoices() {
  const { data } = useQuery(EventChoicesDocument);
  const programmes = data?.programmes ?? [];
  const spaces = data?.spaces ?? [];
  return {
    programmes,
    goalOf: (programmeId: string) =>
      programmes.find(({ id }) => id === programmeId)?.policyGoal?.text ?? null,
    programmeNameOf: (programmeId: string) =>
      programmes.find(({ id }) => id === programmeId)?.name.text ?? null,
    /** Those of a branch that are in use, and the chosen one though it be no longer. */
    spacesOf: (branchId: string, chosenId: string) =>
      spaces.filter(({ id, branch, isActive }) => branch.id === branchId && (isActive || id === chosenId)),
    spaceNameOf: (spaceId: string) => spaces.find(({ id }) => id === spaceId)?.name.text ?? null,
  };
}

/** A space as the form offers it. */
export type SpaceChoice = ReturnType<ReturnType<typeof useEventChoices>['spacesOf']>[number];
