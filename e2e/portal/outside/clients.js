// What a site of a school would ship: clients of others with their usual settings.
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import { cacheExchange, createClient, fetchExchange } from '@urql/core';
import { request } from 'graphql-request';

const QUERY = 'query Branches { branches { id code } }';

globalThis.askAs = {
  apollo: async (url) => {
    const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache: new InMemoryCache() });
    return (await client.query({ query: gql(QUERY) })).data.branches.length;
  },
  urql: async (url) => {
    const client = createClient({ url, exchanges: [cacheExchange, fetchExchange] });
    const { data, error } = await client.query(QUERY, {}).toPromise();
    if (error) throw error;
    return data.branches.length;
  },
  graphqlRequest: async (url) => (await request(url, QUERY)).branches.length,
};
