import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

// Module augmentation needs an interface: with it, reading a masked field is a compile error.
declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
