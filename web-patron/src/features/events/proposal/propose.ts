import './proposal.css';

export { ProposePage as Page } from './ProposePage';
export { WishedSpacesDocument as pageDocument } from './form/WishedSpaces.generated';
