import { createTransport } from 'nodemailer';
import type { Letter, Mailer, SendResult } from '@/lib/usecases/ports/mailer';

const SECOND = 1_000;
/** Faults of the connection or of its settings: no other letter would get through either. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  'ECONNECTION',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EREQUIRETLS',
  'EPROTOCOL',
  'EAUTH',
  'ENOAUTH',
  'EOAUTH2',
  'EPROXY',
  'ECONFIG',
]);

/**
 * Sends letters by SMTP. `url` is `smtp://user:password@host:port` or `smtps://…`; without `smtps` STARTTLS is used where the
 * server offers it, and demanded with `?requireTLS=true`. `from` is a plain address or `Name <address>`. Every letter has a
 * connection of its own and ends within two minutes. Never throws.
 */
export function createSmtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport(
    {
      url,
      connectionTimeout: 20 * SECOND,
      greetingTimeout: 20 * SECOND,
      socketTimeout: 60 * SECOND,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    async send(letter) {
      try {
        await transport.sendMail({
          to: letter.to,
          date: letter.date,
          subject: letter.subject,
          text: letter.text,
          html: letter.html,
          messageId: `<${letter.id}@${domain}>`,
          headers: headersOf(letter),
        });
        return { ok: true };
      } catch (error) {
        return refusal(error);
      }
    },
  };
}

/** RFC 3834: an automatic letter, so that nothing automatic answers it. RFC 8058: one click stops all of them. */
function headersOf({ unsubscribeUrl }: Letter): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    ...(unsubscribeUrl
      ? {
          'List-Unsubscribe': `<${unsubscribeUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }
      : {}),
  };
}

function refusal(error: unknown): SendResult {
  const { code = '', responseCode = 0 } = (error ?? {}) as { code?: string; responseCode?: number };
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 300);
  if (UNREACHABLE.has(code)) return { ok: false, code: 'unreachable', reason };
  const lasting = code === 'EENVELOPE' ? !isTemporary(responseCode) : responseCode >= 500;
  return { ok: false, code: lasting ? 'lasting' : 'later', reason };
}

const isTemporary = (responseCode: number): boolean => responseCode >= 400 && responseCode < 500;
