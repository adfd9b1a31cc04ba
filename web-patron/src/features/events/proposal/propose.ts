import './proposal.css';

export { ProposePage as Page } from './ProposePage';
