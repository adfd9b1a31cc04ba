import * as http from 'node:http';

/**
 * Asks one server over connections that stay open; answers come uncompressed unless an encoding is asked for.
 */
export type HttpClient = {
  readonly get: (path: string) => Promise<string>;
  readonly post: (path: string, body: object, encoding?: 'br') => Promise<string>;
  readonly graphql: (query: string, variables: object, encoding?: 'br') => Promise<string>;
  readonly close: () => void;
};

/**
 * Opens a client; it throws on an answer that is not 200 or carries GraphQL errors, because a bench of
 * failures measures nothing.
 */
export function openClient(port: number, connections: number, { cookie = '' } = {}): HttpClient {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const ask = (options: http.RequestOptions, body?: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const request = http.request({ host: '127.0.0.1', port, agent, ...options }, (response) => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (piece: string) => {
            text += piece;
          })
          .on('error', reject)
          .on('end', () => {
            if (response.statusCode === 200 && !text.includes('"errors":[')) resolve(text);
            else reject(new Error(`${response.statusCode}: ${text.slice(0, 500)}`));
          });
      });
      request.on('error', reject).end(body);
    });
  const post = (path: string, body: object, encoding?: 'br'): Promise<string> => {
    const text = JSON.stringify(body);
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      ...(cookie && { cookie }),
      ...(encoding && { 'accept-encoding': encoding }),
    };
    return ask({ path, method: 'POST', headers }, text);
  };
  return {
    get: (path) => {
      const headers = {
        accept: 'application/json',
        'apollo-require-preflight': '1',
        ...(cookie && { cookie }),
      };
      return ask({ path, headers });
    },
    post,
    graphql: (query, variables, encoding) => post('/graphql', { query, variables }, encoding),
    close: () => agent.destroy(),
  };
}
