import 'i18next';

import type { StaffCatalogues } from './catalogues';

// Keys are checked at compile time: a word that no catalogue holds does not build.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'staff';
    resources: StaffCatalogues;
  }
}
