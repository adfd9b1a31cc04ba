# Receives webhooks of the library: checks the signature, drops repeats and what is older than what it has.
# Run: WEBHOOK_SECRET=whsec_… PORT=8080 python3 webhook-receiver.py
import base64, hashlib, hmac, json, os, queue, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

key = base64.b64decode(os.environ["WEBHOOK_SECRET"].removeprefix("whsec_"))
# A real program keeps all three in its database.
waiting, seen, newest = queue.Queue(), set(), {}


def is_signed(headers, body):
    """Several signatures may stand side by side while a secret is exchanged."""
    sent_at = headers.get("webhook-timestamp", "")
    if not sent_at.isdigit() or abs(time.time() - int(sent_at)) > 300:
        return False
    signed = f"{headers.get('webhook-id')}.{sent_at}.".encode() + body
    expected = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    return any(hmac.compare_digest(expected, one) for one in headers.get("webhook-signature", "").split())


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        is_good = is_signed(self.headers, body)
        # Put aside first, then answer, work later: after ten seconds the library tries again.
        if is_good:
            waiting.put((self.headers["webhook-id"], json.loads(body)))
        self.send_response(204 if is_good else 401)
        self.end_headers()

    def log_message(self, *_):
        pass


def work():
    """Handles one message after the other, in the order in which they came."""
    while True:
        handle(*waiting.get())


def handle(message_id, message):
    if message_id in seen:
        return
    seen.add(message_id)
    if message.get("sequence", 0) < newest.get(message["object"], 0):
        return
    newest[message["object"]] = message.get("sequence", 0)
    print(message["type"], message["object"], json.dumps(message["data"], separators=(",", ":")), flush=True)


threading.Thread(target=work, daemon=True).start()
server = ThreadingHTTPServer(("", int(os.environ.get("PORT", 8080))), Receiver)
print("ready", flush=True)
server.serve_forever()
