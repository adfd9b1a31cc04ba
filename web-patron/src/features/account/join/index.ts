export { JoinPage as Page } from './JoinPage';
export { KelurahanChoicesDocument as pageDocument } from './Kelurahan.generated';
