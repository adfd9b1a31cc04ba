export { ProgrammePage as Page } from './ProgrammePage';
export { ProgrammePageDocument as pageDocument } from './ProgrammePage.generated';
