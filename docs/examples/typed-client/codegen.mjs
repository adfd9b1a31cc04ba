// Types of the operations, from the contract as the library tells it: npx graphql-codegen --config codegen.mjs
const library = process.env.LIBRARY ?? 'https://pustaka.example';

export default {
  schema: `${library}/graphql`,
  documents: '*.graphql',
  generates: {
    'new-books.generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', Date: 'string', Rupiah: 'number' },
      },
    },
  },
};
