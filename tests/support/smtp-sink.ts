import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail server on this machine that keeps what it is handed. */
export interface SmtpSink {
  url: string;
  /** Every letter it said yes to, parsed. */
  letters: Email[];
  /** What it does with a letter before it says yes; throw to refuse it. */
  onLetter: (letter: Email) => Promise<void> | void;
  /** What it answers to a recipient; null is yes. */
  refuse: (address: string) => { code: number; message: string } | null;
  stop: () => Promise<void>;
}

/** Starts one on a free port, or again on the port it had. */
export async function startSmtpSink(port = 0): Promise<SmtpSink> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 100,
    onRcptTo({ address }, _session, done) {
      const no = sink.refuse(address);
      done(no ? Object.assign(new Error(no.message), { responseCode: no.code }) : null);
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        try {
          const letter = await PostalMime.parse(Buffer.concat(chunks));
          await sink.onLetter(letter);
          sink.letters.push(letter);
          done();
        } catch (error) {
          done(error instanceof Error ? error : new Error(String(error)));
        }
      });
    },
  });
  const sink: SmtpSink = {
    url: '',
    letters: [],
    onLetter: () => undefined,
    refuse: () => null,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  server.on('error', () => undefined); // a client that died is no concern of the sink
  const bound = await new Promise<number>((resolve) => {
    const listening = server.listen(port, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
  sink.url = `smtp://127.0.0.1:${bound}`;
  return sink;
}
