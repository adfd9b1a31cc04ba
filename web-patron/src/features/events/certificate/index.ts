export { CertificatePage as Page } from './CertificatePage';
export { CertificatePageDocument as pageDocument } from './CertificatePage.generated';
