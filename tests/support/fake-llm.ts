import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeLlm {
  url: string;
  /** Bodies and keys of what was asked, in order. */
  asked: { key: string | undefined; body: unknown }[];
  /** What it does with a request; the default hears nothing. */
  answer: (response: ServerResponse) => void;
  stop: () => Promise<void>;
}

/** Writes a chat completion whose message is this text. */
export function completion(response: ServerResponse, text: string): void {
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({
      id: '1',
      object: 'chat.completion',
      created: 0,
      model: 'somebody-else',
      choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    }),
  );
}

/** An OpenAI-compatible endpoint on this machine that does what the test says. */
export async function startFakeLlm(): Promise<FakeLlm> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
      fake.asked.push({ key: request.headers.authorization, body });
      fake.answer(response);
    });
  });
  const fake: FakeLlm = {
    url: '',
    asked: [],
    answer: (response) => completion(response, '{"moves":[]}'),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return fake;
}
