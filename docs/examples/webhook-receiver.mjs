// Receives webhooks of the library: checks the signature, drops repeats and what is older than what it has.
// Run: npm install standardwebhooks && WEBHOOK_SECRET=whsec_… PORT=8080 node webhook-receiver.mjs
import { createServer } from 'node:http';

import { Webhook } from 'standardwebhooks';

const webhook = new Webhook(process.env.WEBHOOK_SECRET);
// A real program keeps both in its database.
const seen = new Set();
const newest = new Map();

const server = createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  const body = Buffer.concat(parts).toString('utf8');
  let message;
  try {
    // Throws for a wrong signature, and for a message signed more than five minutes ago.
    message = webhook.verify(body, request.headers);
  } catch {
    return response.writeHead(401).end();
  }
  // Answer first, work later: after ten seconds the library tries again.
  response.writeHead(204).end();
  const id = request.headers['webhook-id'];
  if (seen.has(id)) return;
  seen.add(id);
  if (message.sequence < (newest.get(message.object) ?? 0)) return;
  newest.set(message.object, message.sequence);
  console.log(message.type, message.object, JSON.stringify(message.data));
});

server.listen(Number(process.env.PORT ?? 8080), () => console.log('ready'));
